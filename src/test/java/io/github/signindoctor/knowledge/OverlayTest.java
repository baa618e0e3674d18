package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    @TempDir
    private Path folder;

    private List<PageFile> below;
    private Path over;

    @BeforeEach
    void pack_the_pages_below() throws IOException {
        List<PageFile> read = new PageFolder(new SmallKnowledge(folder.resolve("below")).root(), new Issues()).read();
        below = new KnowledgeIndex(IndexWriter.write(read)).pages();
        over = Files.createDirectories(folder.resolve("over"));
    }

    private Loaded lay(String file, String text) throws IOException {
        Files.createDirectories(over.resolve(file).getParent());
        Files.writeString(over.resolve(file), text);
        return Overlay.lay(below, over);
    }

    @Test
    void a_code_is_replaced_as_a_whole() throws IOException {
        Loaded laid = lay("50074.yaml", "code: 50074\nkind: failure\nmeaning: Ask Anna.\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).isEmpty();
        CodePage page = laid.base().code(new ErrorCode(50074)).orElseThrow();
        assertThat(page.meaning()).isEqualTo("Ask Anna.");
        assertThat(page.detail()).isEmpty();
        assertThat(laid.base().codeOfName("StrongAuthRequired")).isEmpty();
    }

    @Test
    void a_code_is_added_and_the_others_stay() throws IOException {
        Loaded laid = lay("123.yaml", "code: 123\nkind: failure\nmeaning: Ours.\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).isEmpty();
        assertThat(laid.base().codes()).extracting(page -> page.code().number()).containsExactly(123, 50074, 50076);
    }

    @Test
    void the_wording_of_a_remedy_is_replaced() throws IOException {
        Loaded laid = lay(
                "remedies/sync-time.yaml",
                "id: sync-time\ntitle: Call 4711\nsummary: They do it.\nrunnable: false\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).isEmpty();
        assertThat(laid.base().remedy("sync-time").orElseThrow().title()).isEqualTo("Call 4711");
    }

    @Test
    void a_cause_is_refused_and_the_one_below_stays() throws IOException {
        Loaded laid = lay(
                "causes/unknown.yaml",
                "id: unknown\ntitle: X\ngroup: none\nsummary: X.\ncures:\n  - id: none\n    why: X.\nsources:\n  - x\n");
        assertThat(laid.isUsable()).isFalse();
        assertThat(laid.issues())
                .extracting(KnowledgeIssue::problem)
                .containsExactly("the cause 'unknown' cannot be replaced or added here");
        assertThat(laid.base().cause("unknown").orElseThrow().title()).isEqualTo("About unknown");
    }

    @Test
    void a_pattern_that_takes_a_text_of_the_program_away_is_the_overlays_mistake() throws IOException {
        Loaded laid = lay("texts/mine.yaml", """
                        id: mine
                        text: Not to the notification but to me
                        patterns:
                          - to the notification
                        signal: unclear
                        meaning: Mine.
                        certainty: described
                        sources:
                          - our wiki
                        """);
        assertThat(laid.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.file()).isEqualTo(over.resolve("texts/mine.yaml"));
            assertThat(issue.line()).isEqualTo(3);
            assertThat(issue.problem()).isEqualTo("a pattern takes the text of no-response.yaml away");
        });
    }

    @Test
    void a_title_of_the_program_is_not_used_again() throws IOException {
        Loaded laid = lay(
                "remedies/accept-terms.yaml",
                "id: accept-terms\ntitle: Do sync-time\nsummary: X.\nrunnable: false\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.file()).isEqualTo(over.resolve("remedies/accept-terms.yaml"));
            assertThat(issue.problem()).contains("'title' is the same as in sync-time.yaml");
        });
    }

    @Test
    void an_overlay_is_linted_in_full() throws IOException {
        Loaded laid = lay("124.yaml", "code: 124\nkind: failur\nmeaning: Ours.\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).singleElement().asString().contains("124.yaml:2: unknown word 'failur' for 'kind'");
    }

    @Test
    void the_programs_own_pages_can_be_laid_under() {
        Loaded laid = Knowledge.overlaid(over);
        assertThat(laid.issues()).isEmpty();
        assertThat(laid.base().codes()).isEqualTo(Knowledge.builtIn().codes());
    }

    @Test
    void a_network_is_added_and_one_of_the_program_becomes_the_organisations_own() throws IOException {
        lay("networks/64501.yaml", "network: 64501\nname: Ours\nkind: vpn\nmeaning: X.\nsources:\n  - our wiki\n");
        Loaded laid = lay(
                "networks/64500.yaml", "network: 64500\nname: Ours\nkind: own\nmeaning: X.\nsources:\n  - our wiki\n");
        assertThat(laid.issues()).isEmpty();
        assertThat(laid.base().networks())
                .extracting(NetworkPage::label)
                .containsExactly("Ours (AS64500)", "Ours (AS64501)");
        assertThat(laid.base().network("AS64500").orElseThrow().kind()).isEqualTo(NetworkPage.Kind.OWN);
    }
}
