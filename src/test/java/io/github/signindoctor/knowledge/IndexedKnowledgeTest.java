package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page fetched alone is the page that stands on the shelf, for all pages that ship with the program. */
class IndexedKnowledgeTest {
    private static KnowledgeBase shelves;
    private static KnowledgeBase index;

    @BeforeAll
    static void pack() throws IOException {
        Issues issues = new Issues();
        byte[] packed = IndexWriter.write(new PageFolder(Path.of("error-codes"), issues).read());
        shelves = new ShelvedKnowledge(new KnowledgeIndex(packed).cards());
        index = new IndexedKnowledge(new KnowledgeIndex(packed));
        assertThat(issues.sorted()).isEmpty();
    }

    @Test
    void every_page_is_found_by_its_name() {
        assertThat(shelves.codes())
                .hasSizeGreaterThan(300)
                .allSatisfy(page -> assertThat(index.code(page.code())).contains(page));
        assertThat(shelves.causes())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(index.cause(page.id())).contains(page));
        assertThat(shelves.remedies())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(index.remedy(page.id())).contains(page));
    }

    @Test
    void a_page_is_opened_once() {
        assertThat(index.code(new ErrorCode(50076)).orElseThrow())
                .isSameAs(index.code(new ErrorCode(50076)).orElseThrow());
    }

    @Test
    void what_has_no_page_is_not_found() {
        assertThat(index.code(new ErrorCode(1))).isEmpty();
        assertThat(index.code(new ErrorCode(999_999_999))).isEmpty();
        assertThat(index.cause("")).isEmpty();
        assertThat(index.cause("zzz")).isEmpty();
        assertThat(index.remedy("totp-clock-drift")).isEmpty();
    }

    @Test
    void the_shelves_answer_the_rest() {
        assertThat(index.codes()).isEqualTo(shelves.codes());
        assertThat(index.texts()).isEqualTo(shelves.texts());
        assertThat(index.causes()).isEqualTo(shelves.causes());
        assertThat(index.remedies()).isEqualTo(shelves.remedies());
        assertThat(index.codeOfName("UserStrongAuthClientAuthNRequired"))
                .isEqualTo(shelves.codeOfName("UserStrongAuthClientAuthNRequired"))
                .isPresent();
        assertThat(index.text("MFA denied; user declined the authentication"))
                .isEqualTo(shelves.text("MFA denied; user declined the authentication"))
                .isPresent();
    }
}
