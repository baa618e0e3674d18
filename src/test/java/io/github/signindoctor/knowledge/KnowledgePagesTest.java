package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the project themselves. */
class KnowledgePagesTest {
    private static final Path PAGES = Path.of("error-codes");
    private static final Loaded LOADED = Knowledge.load(PAGES);

    @TestFactory
    Stream<DynamicTest> each_page_is_well_written() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            PAGES.relativize(file).toString(),
                            () -> assertThat(issuesOf(file)).isEmpty()));
        }
    }

    @Test
    void nothing_is_wrong_between_the_pages_and_none_is_missing() {
        assertThat(LOADED.issues()).isEmpty();
    }

    @Test
    void the_packed_pages_are_those_of_the_folder() {
        KnowledgeBase packed = Knowledge.builtIn();
        KnowledgeBase read = LOADED.base();
        assertThat(packed.codes()).isEqualTo(read.codes()).isNotEmpty();
        assertThat(packed.texts()).isEqualTo(read.texts()).isNotEmpty();
        assertThat(packed.causes()).isEqualTo(read.causes()).isNotEmpty();
        assertThat(packed.remedies()).isEqualTo(read.remedies()).isNotEmpty();
        assertThat(packed.networks()).isEqualTo(read.networks()).isNotEmpty();
    }

    @Test
    void every_text_leads_to_its_own_page_in_the_packed_pages() {
        KnowledgeBase packed = Knowledge.builtIn();
        assertThat(packed.texts())
                .allSatisfy(page -> assertThat(packed.text(page.text())).contains(page));
    }

    private static List<KnowledgeIssue> issuesOf(Path file) {
        return LOADED.issues().stream()
                .filter(issue -> issue.file().equals(file))
                .toList();
    }
}
