package io.github.signindoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.sandbox.Passes;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs last: no token of a practice tenant or of the tests' own service, and no Temporary Access Pass that a practice
 * tenant handed out, is in any file that the suite left behind.
 */
class LeftoversTest {
    private static final String PRACTICE = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    private static final String SERVICE = "e30.eyJ1cG4iOi";
    /** Every pass of a practice tenant begins like this. */
    private static final Pattern PASS =
            Pattern.compile("Pr(%|%25|\\\\u0025)c(\\*|%2[Aa]|\\\\u002[Aa])[A-Za-z2-9]{3,43}");

    private static final long LARGEST = 64L << 20;

    @Test
    void no_report_golden_or_temporary_file_holds_a_token_or_a_pass() throws IOException {
        List<Path> holders = new ArrayList<>();
        for (Path root : List.of(
                Path.of("target", "surefire-reports"),
                Path.of("src", "test", "golden"),
                Path.of("samples"),
                Path.of("docs"))) {
            holders.addAll(holders(root));
        }
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path each : temporary
                    .filter(path -> path.getFileName().toString().startsWith("signin-doctor"))
                    .toList()) {
                holders.addAll(holders(each));
            }
        }
        assertThat(holders).isEmpty();
    }

    @Test
    void a_file_with_a_token_would_be_found(@TempDir Path folder) throws IOException {
        Path leak = Files.writeString(folder.resolve("log.txt"), "Authorization: Bearer " + PRACTICE + ".eyJ.x");
        Files.writeString(folder.resolve("other.txt"), "nothing");
        assertThat(holders(folder)).containsExactly(leak);
    }

    @Test
    void a_file_with_a_pass_of_a_practice_tenant_would_be_found(@TempDir Path folder) throws IOException {
        String pass;
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard())) {
            pass = Passes.one(sandbox);
        }
        Path leak = Files.writeString(folder.resolve("journal.jsonl"), "{\"done\":\"" + pass + "\"}");
        Path link =
                Files.writeString(folder.resolve("link.txt"), "?p=" + URLEncoder.encode(pass, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("other.txt"), "Pr%c* is how each begins");
        assertThat(holders(folder)).containsExactlyInAnyOrder(leak, link);
    }

    private static List<Path> holders(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(LeftoversTest::holdsToken)
                    .toList();
        }
    }

    private static boolean holdsToken(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return false; // no text that a run writes is so large
            }
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains(PRACTICE)
                    || text.contains(SERVICE)
                    || PASS.matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
