package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of sign-ins that a practice tenant has not. */
class PracticeKindsTest {
    @TempDir
    private Path home;

    @Test
    void a_pull_of_kinds_that_the_log_lacks_says_so() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err,
                Map.of("SIGNIN_DOCTOR_HOME", home.toString()),
                Terminal.NONE);
        String archive = home.resolve("apps.jsonl").toString();
        assertThat(Main.run(("pull --sandbox --kinds service-principal,managed-identity -o " + archive).split(" "), io))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("0 records")
                .contains("(kinds asked for: service-principal, managed-identity);"
                        + " in a practice tenant people alone sign in");
    }
}
