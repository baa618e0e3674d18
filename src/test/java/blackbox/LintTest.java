package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** lint, and pages of the user's own. */
class LintTest {
    private static final String PAGE = """
            code: 120002
            name: OurOwnName
            kind: failure
            meaning: %s
            sources:
              - our help desk
            """;

    @TempDir
    private Path folder;

    @Test
    void our_own_pages_are_without_a_mistake() {
        Run.Outcome outcome = Run.of("lint").outcome();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("no mistake\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void a_mistake_is_named_with_its_place_and_what_to_do() throws IOException {
        Path page = Files.writeString(
                folder.resolve("120002.yaml"), PAGE.formatted("Too weak.").replace("failure", "failur"));
        Run.Outcome outcome = Run.of("lint", folder.toString()).outcome();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).contains("120002.yaml:3: ").contains("  help: ");
        assertThat(page).exists();
    }

    @Test
    void a_page_of_the_user_replaces_ours() throws IOException {
        Files.writeString(folder.resolve("120002.yaml"), PAGE.formatted("Our password rules are on the intranet."));
        assertThat(Run.of("explain", "120002", "--knowledge", folder.toString()).out())
                .contains("Our password rules are on the intranet.");
        assertThat(Run.of("explain", "120003", "--knowledge", folder.toString()).out())
                .isEqualTo(Run.of("explain", "120003").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50076.yaml", "causes/totp-clock-drift.yaml", "texts/user-declined.yaml"})
    void one_page_of_ours_is_without_a_mistake(String page) {
        Run.Outcome outcome = Run.of("lint", "error-codes/" + page).outcome();
        assertThat(outcome).isEqualTo(new Run.Outcome(0, "", "no mistake\n"));
    }

    @Test
    void one_page_is_checked_without_the_others_of_its_folder() throws IOException {
        Path page = Files.writeString(
                folder.resolve("120002.yaml"), PAGE.formatted("Too weak.").replace("failure", "failur"));
        Files.writeString(folder.resolve("120003.yaml"), "code: [\n");
        Run.Outcome outcome = Run.of("lint", page.toString()).outcome();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).contains(page + ":3: ").doesNotContain("120003");
    }

    @Test
    void a_file_that_is_no_page_is_not_linted() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing");
        Run.Outcome outcome = Run.of("lint", notes.toString()).outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("expected a folder, or a file that ends in .yaml");
    }

    @Test
    void a_folder_with_few_causes_is_looked_at_as_one_to_lay_over_ours() throws IOException {
        Files.createDirectories(folder.resolve("causes"));
        Files.writeString(folder.resolve("120002.yaml"), PAGE.formatted("Our password rules are on the intranet."));
        assertThat(Run.of("lint", folder.toString()).outcome()).isEqualTo(new Run.Outcome(0, "", "no mistake\n"));
        Files.copy(Path.of("error-codes/causes/totp-clock-drift.yaml"), folder.resolve("causes/totp-clock-drift.yaml"));
        assertThat(Run.of("lint", folder.toString()).out().lines().filter(line -> !line.startsWith("  ")))
                .singleElement()
                .asString()
                .contains("cannot be replaced or added here");
    }

    @Test
    void a_folder_of_knowledge_that_is_not_there_is_told_once() {
        Run.Outcome outcome =
                Run.of("explain", "50076", "--knowledge", "/no-such-folder").outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).startsWith("signin-doctor: --knowledge: no such folder: '/no-such-folder'");
    }

    @Test
    void without_a_folder_the_built_in_pages_are_checked() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(java, "-cp", classes, "io.github.signindoctor.Main", "lint")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("no mistake in the built-in pages (there is no folder 'error-codes' here)\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void advice_from_pages_with_mistakes_is_not_given() throws IOException {
        Files.writeString(folder.resolve("120002.yaml"), "code: [\n");
        Run.Outcome outcome =
                Run.of("explain", "120002", "--knowledge", folder.toString()).outcome();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("120002.yaml:", "'signin-doctor lint " + folder + "' lists all of them");
        assertThat(outcome.out()).isEmpty();
    }
}
