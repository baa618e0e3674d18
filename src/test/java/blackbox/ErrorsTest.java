package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when something is wrong, and with which code the run ends. */
class ErrorsTest {
    private static final List<String> WRONG = List.of(
            "anlyze export.csv",
            "--verson",
            "analyze",
            "analyze x --formt json",
            "analyze x --format jsn",
            "analyze x --format",
            "analyze x --fail-on hihg",
            "analyze x --user a --user b",
            "analyze x --since lastweek",
            "analyze x --as-of 7d",
            "analyze x --code abc",
            "analyze x --tz Mars",
            "analyze x --top -1",
            "analyze x --only lost-phone",
            "analyze x --only wrong-pasword",
            "loops x --format md",
            "user ada",
            "analyze x --date-order dmy",
            "analyze no-such-file.csv",
            "convert x",
            "convert x --output archive.txt",
            "causes x",
            "completion tcsh",
            "explain",
            "help analize",
            "lint no-such-folder");

    @Test
    void each_mistake_is_one_line_and_one_of_help() {
        Golden.matches("command/errors.txt", transcript(false));
        Golden.matches("command/errors-terminal.txt", transcript(true));
    }

    private static String transcript(boolean terminal) {
        StringBuilder text = new StringBuilder();
        for (String line : WRONG) {
            Run run = Run.of(line.split(" "));
            Run.Outcome outcome = (terminal ? run.onTerminal(80) : run).outcome();
            assertThat(outcome.out()).as(line).isEmpty();
            text.append("$ signin-doctor ").append(line).append('\n').append(outcome.err());
            text.append("=> ").append(outcome.code()).append('\n');
        }
        return text.toString();
    }

    @Test
    void errors_of_usage_obey_the_color_option_too() {
        assertThat(Run.of("analyze", "--formt", "--color=always").err()).contains("\u001b[");
        assertThat(Run.of("analyze", "--formt", "--color", "never")
                        .onTerminal(80)
                        .err())
                .doesNotContain("\u001b[");
    }

    @Test
    void an_argument_cannot_play_with_the_terminal() {
        assertThat(Run.of("\u001b[31mred\u202e")
                        .onTerminal(80)
                        .with("NO_COLOR", "1")
                        .err())
                .doesNotContain("\u001b", "\u202e")
                .contains("\\u001b[31mred\\u202e");
    }

    @Test
    void a_bug_is_called_one_and_its_trace_goes_to_a_file_without_log_data() throws IOException {
        Run.Outcome outcome =
                Run.of("explain").reading(failing("secret ada@contoso.com")).outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("signin-doctor: this is a bug: IllegalStateException\nhelp: ");
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).doesNotContain("secret");
        Matcher named = Pattern.compile("with (\\S+\\.txt)").matcher(outcome.err());
        assertThat(named.find()).isTrue();
        Path file = Path.of(named.group(1));
        assertThat(file).content().contains("IllegalStateException", "at ").doesNotContain("secret");
        Files.delete(file);
    }

    private static InputStream failing(String message) {
        return new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException(message);
            }
        };
    }

    @Test
    void running_out_of_memory_is_said_in_plain_words_with_what_helps() {
        InputStream hungry = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Run.Outcome outcome = Run.of("explain").reading(hungry).outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("out of memory", "help: set SIGNIN_DOCTOR_JAVA_OPTS=-Xmx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
    void a_reader_that_left_ends_the_run_quietly(String message) {
        Run.Outcome outcome = Run.of("codes").writingTo(broken(message)).outcome();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void a_full_disk_behind_standard_output_is_an_error() {
        Run.Outcome outcome =
                Run.of("codes").writingTo(broken("No space left on device")).outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("signin-doctor: standard output: No space left on device\n");
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
