package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where practice tenants are kept. */
class PracticeFileTest {
    @TempDir
    private Path home;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        Map<String, String> environment = Map.of("SIGNIN_DOCTOR_HOME", home.toString());
        return Main.run(
                words,
                new Io(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, environment, Terminal.NONE));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void served(String... words) throws InterruptedException {
        err.reset();
        Thread runner = new Thread(() -> run(words));
        runner.start();
        for (int i = 0; i < 600 && runner.isAlive() && !said().contains("Ctrl-C"); i++) {
            Thread.sleep(50);
        }
        runner.interrupt();
        runner.join();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reset_begins_the_tenant_of_the_state_folder_anew_says_where_and_leaves_it_to_its_owner() throws Exception {
        Path file = Files.createDirectories(home.resolve("state")).resolve("sandbox.json");
        served("sandbox", "--reset", "--colleagues", "0");
        assertThat(said()).contains("begun anew: " + file);
        long small = Files.size(file);
        served("sandbox", "--reset", "--colleagues", "3");
        assertThat(Files.size(file)).isGreaterThan(small);
        for (String name : new String[] {"sandbox.json", "sandbox.json.lock"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void another_seed_for_a_tenant_that_exists_is_refused() throws Exception {
        Path file = home.resolve("kept.json");
        served("sandbox", "--state", file.toString(), "--colleagues", "0");
        byte[] kept = Files.readAllBytes(file);
        assertThat(run("sandbox", "--state", file.toString(), "--seed", "10")).isEqualTo(2);
        assertThat(said()).contains("holds a tenant already (expected neither of them, --reset, or another file)");
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
    }
}
