package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb sandbox. */
class SandboxTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return Main.run(words, new Io(InputStream.nullInputStream(), out, err, Map.of(), Terminal.NONE));
    }

    @Test
    void it_prints_its_address_answers_there_until_stopped_and_ends_with_130() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread runner = new Thread(() -> code.set(run("sandbox", "--colleagues", "0")));
        runner.start();
        for (int i = 0; i < 600 && !err.toString(StandardCharsets.UTF_8).contains("Ctrl-C"); i++) {
            Thread.sleep(50);
        }
        String address = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/v1.0/me")).build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).isEqualTo(401);
        runner.interrupt();
        runner.join(Duration.ofSeconds(10).toMillis());
        assertThat(code).hasValue(130);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("eyJ");
    }

    @ParameterizedTest
    @CsvSource({
        "--port 70000, --port",
        "--speed -1, --speed",
        "--colleagues -3, --colleagues",
        "--port abc, --port: 'abc' is no number",
        "--port 70000, --port: '70000'",
        "--state no-such-folder/x.json, no-such-folder",
        "--tour --port 8089, --tour",
        "--fault fire, throttle"
    })
    void what_cannot_be_meant_is_named_with_what_was_expected(String words, String named) {
        assertThat(run(("sandbox " + words).split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(named).contains("help:");
    }

    @Test
    @Timeout(120)
    void the_tour_diagnoses_and_cures_three_cases_without_any_set_up_and_reads_no_endless_input() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }
        };
        String[] words = {"sandbox", "--tour", "--color", "never"};
        assertThat(Main.run(words, new Io(endless, out, err, Map.of(), Terminal.NONE)))
                .isZero();
        String told = out.toString(StandardCharsets.UTF_8);
        assertThat(told)
                .contains(
                        "Case 1 of 3",
                        "  $ signin-doctor analyze --live --sandbox --user ada.lindqvist@tailspin.example\n",
                        "The user's Authenticator cannot be reached",
                        "temporaryAccessPassMethods -> 201",
                        "[v] The trouble is gone: she is in",
                        "Case 2 of 3",
                        "Prompts the user did not start",
                        "[x] The trouble goes on: a new factor keeps no stranger out.",
                        "[v] The prompts are gone.",
                        "Case 3 of 3",
                        "critical: policy CA07 Only from known networks",
                        "[v] The policy refuses nobody now.",
                        "Where to go from here")
                .doesNotContain("eyJ", "\u001b");
        assertThat(told.lines().filter(line -> line.length() > 80)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
