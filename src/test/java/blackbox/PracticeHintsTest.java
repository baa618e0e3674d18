package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips around the practice tenant, and where they are led to. */
class PracticeHintsTest {
    @ParameterizedTest
    @CsvSource({
        "pull -o x.jsonl --sandbox http://127.0.0.1:1, did you mean '--sandbox=http://127.0.0.1:1'?",
        "analyze --live --sandbox http://127.0.0.1:1, did you mean '--sandbox=http://127.0.0.1:1'?",
        "user ada --sandbox, --sandbox without --live (expected both)",
        "analyze samples/contoso --sandbox, --sandbox without --live (expected both)",
        "whoami --sandbox --graph-url http://127.0.0.1:1, --graph-url beside --sandbox",
        "doctor --json, did you mean '--format json'?",
        "sandbox --speed fast, --speed: 'fast' is no number (expected one such as 60 or 0.5)"
    })
    void a_slip_is_named_and_led_on(String words, String said) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Map.of(), Terminal.NONE);
        assertThat(Main.run(words.split(" "), io)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said);
    }
}
