package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
