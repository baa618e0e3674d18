package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvedKnowledgeTest {
    @TempDir
    private Path folder;

    private KnowledgeBase base;

    @BeforeEach
    void read_pages() {
        base = Knowledge.load(new SmallKnowledge(folder).root()).base();
    }

    @Test
    void a_full_code_page_is_read_whole() {
        CodePage page = base.code(new ErrorCode(50074)).orElseThrow();
        assertThat(page.name()).isEqualTo("StrongAuthRequired");
        assertThat(page.kind()).isEqualTo(CodePage.Kind.INTERRUPT);
        assertThat(page.meaning()).isEqualTo("A second factor was asked for.");
        assertThat(page.traits())
                .isEqualTo(Set.of(CodePage.Trait.PASSWORD_ACCEPTED, CodePage.Trait.USER_ACTION_PENDING));
        CodePage.Detail detail = page.detail().orElseThrow();
        assertThat(detail.details()).isEqualTo("The first factor was right. The second was asked for.");
        assertThat(detail.causes())
                .containsExactly(
                        new Pointer("totp-clock-drift", "The codes are wrong."),
                        new Pointer("unknown", "Nothing else fits."));
        assertThat(detail.whatToDo()).containsExactly("Wait.");
        assertThat(page.sources()).hasSize(2);
    }

    @Test
    void a_short_code_page_has_no_detail_and_may_have_no_name() {
        CodePage page = base.code(new ErrorCode(50076)).orElseThrow();
        assertThat(page.name()).isEmpty();
        assertThat(page.detail()).isEmpty();
        assertThat(page.traits()).isEmpty();
    }

    @Test
    void a_text_page_is_read_whole() {
        TextPage page = base.text("did not respond").orElseThrow();
        assertThat(page.signal()).isEqualTo(Signal.NO_RESPONSE);
        assertThat(page.pointsTo()).containsExactly(new Pointer("unknown", "Nothing else is known."));
        assertThat(page.certainty()).isEqualTo("verbatim");
    }

    @Test
    void causes_come_in_the_order_of_the_vocabulary_and_remedies_by_identifier() {
        assertThat(base.causes()).extracting(CausePage::id).isEqualTo(Vocabulary.causes());
        assertThat(base.remedies())
                .extracting(RemedyPage::id)
                .isEqualTo(Vocabulary.remedies())
                .isSorted();
    }

    @Test
    void what_has_no_page_is_empty() {
        assertThat(base.code(new ErrorCode(1))).isEmpty();
        assertThat(base.cause("nothing")).isEmpty();
        assertThat(base.remedy("nothing")).isEmpty();
        assertThat(base.text("nothing")).isEmpty();
    }
}
