package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
    @TempDir
    private Path folder;

    private KnowledgeBase base;
    private Explainer explainer;

    @BeforeEach
    void read_pages() {
        SmallKnowledge pages = new SmallKnowledge(folder)
                .write("500741.yaml", code(500741, "Twice"))
                .write("16000.yaml", code(16000, "Twice"));
        base = Knowledge.load(pages.root()).base();
        explainer = new Explainer(base);
    }

    private static String code(int number, String name) {
        return "code: %d%nname: %s%nkind: failure%nmeaning: It.%nsources:%n  - a/b c.md%n".formatted(number, name);
    }

    private Explanation page(int code) {
        return new Explanation.OfCode(base.code(new ErrorCode(code)).orElseThrow());
    }

    @Test
    void a_code_is_explained_with_or_without_its_prefix() {
        assertThat(explainer.explain(" 50074 ")).isEqualTo(page(50074));
        assertThat(explainer.explain("aadsts50074")).isEqualTo(page(50074));
    }

    @Test
    void an_unknown_code_is_called_unknown_and_shown_with_its_relatives() {
        Explanation.UnknownCode unknown = (Explanation.UnknownCode) explainer.explain("5007412");
        assertThat(unknown.number()).isEqualTo("5007412");
        assertThat(unknown.family()).extracting(page -> page.code().number()).containsExactly(50074, 500741);
        assertThat(unknown.nearest()).extracting(page -> page.code().number()).containsExactly(500741, 50076, 50074);
    }

    @Test
    void codes_that_share_few_digits_are_no_family() {
        Explanation.UnknownCode unknown = (Explanation.UnknownCode) explainer.explain("500");
        assertThat(unknown.family()).isEmpty();
        assertThat(unknown.nearest()).hasSize(3);
    }

    @Test
    void an_unknown_code_tells_its_number_family_as_our_reading() {
        assertThat(range("50999"))
                .isEqualTo("Number family 50xxx: authentication and the state of users, sessions and devices (our"
                        + " reading of the 2 known codes in it).");
        assertThat(range("5007412"))
                .startsWith("The number begins with 50074, ")
                .contains("50xxx", "(our reading)");
        assertThat(range("AADSTS530099")).isEqualTo("Number family: none that we know.");
        explainer = new Explainer(Knowledge.builtIn());
        assertThat(range("120099")).startsWith("Number family 12xxxx: password change");
        assertThat(range("539999")).startsWith("Number family 53xxx: Conditional Access");
        assertThat(range("5007699"))
                .startsWith("The number begins with 50076, ")
                .contains("50xxx");
        assertThat(range("5007")).contains("one may be missing");
    }

    @Test
    void a_number_longer_than_any_code_is_an_unknown_code_too() {
        assertThat(explainer.explain("aadsts12345678901"))
                .isEqualTo(new Explanation.UnknownCode(
                        "12345678901", "Number family: none that we know.", List.of(), List.of()));
    }

    private String range(String code) {
        return ((Explanation.UnknownCode) explainer.explain(code)).range();
    }

    @Test
    void each_number_family_has_several_known_codes() {
        assertThat(new NumberFamilies(Knowledge.builtIn().codes()).sizes())
                .isNotEmpty()
                .allSatisfy((family, size) -> assertThat(size).as(family).isGreaterThan(1));
    }

    @Test
    void words_that_stand_in_one_page_find_it_in_any_order() {
        assertThat(explainer.explain("declined user")).isInstanceOf(Explanation.OfText.class);
        assertThat(new Explainer(Knowledge.builtIn()).explain("user declined"))
                .isInstanceOfSatisfying(
                        Explanation.OfText.class,
                        found -> assertThat(found.page().id()).isEqualTo("user-declined"));
    }

    @Test
    void words_that_stand_in_several_pages_list_them_with_their_titles() {
        assertThat(explainer.explain("phone"))
                .isInstanceOfSatisfying(
                        Explanation.OfSeveralPages.class,
                        several -> assertThat(several.candidates())
                                .contains(new Explanation.Candidate(
                                        "phone-unreachable", "cause", "About phone-unreachable"))
                                .hasSizeGreaterThan(1));
    }

    @Test
    void a_symbolic_name_is_explained_in_any_case() {
        assertThat(explainer.explain("strongAUTHrequired")).isEqualTo(page(50074));
        assertThat(base.codeOfName("STRONGAUTHREQUIRED")).contains(new ErrorCode(50074));
    }

    @Test
    void a_name_of_two_codes_gives_both_and_is_no_one_code() {
        assertThat(explainer.explain("twice"))
                .isInstanceOfSatisfying(
                        Explanation.OfSeveralCodes.class,
                        several -> assertThat(several.pages())
                                .extracting(page -> page.code().number())
                                .containsExactly(16000, 500741));
        assertThat(base.codeOfName("twice")).isEmpty();
        assertThat(base.codesOfName("twice")).hasSize(2);
    }

    @Test
    void the_empty_name_is_the_name_of_no_code() {
        assertThat(base.codesOfName(" ")).isEmpty();
    }

    @Test
    void a_result_text_is_explained() {
        assertThat(explainer.explain("MFA denied; User Declined"))
                .isEqualTo(new Explanation.OfText(base.text("user declined").orElseThrow()));
    }

    @Test
    void identifiers_of_causes_remedies_and_texts_are_explained() {
        assertThat(explainer.explain("Totp-Clock-Drift")).isInstanceOf(Explanation.OfCause.class);
        assertThat(explainer.explain("sync-time")).isInstanceOf(Explanation.OfRemedy.class);
        assertThat(explainer.explain("no-response")).isInstanceOf(Explanation.OfText.class);
    }

    @Test
    void a_pasted_error_page_is_explained_by_its_code() {
        Explanation.OfPaste paste = (Explanation.OfPaste) explainer.explain("AADSTS50074: Strong authentication.");
        assertThat(paste.error().code()).contains(new ErrorCode(50074));
        assertThat(paste.explained()).contains(page(50074));
    }

    @Test
    void a_pasted_unknown_code_stays_unknown() {
        Explanation.OfPaste paste = (Explanation.OfPaste) explainer.explain("AADSTS99999: user declined");
        assertThat(paste.explained().orElseThrow()).isInstanceOf(Explanation.UnknownCode.class);
    }

    @Test
    void a_paste_with_identifiers_only_explains_nothing() {
        Explanation.OfPaste paste =
                (Explanation.OfPaste) explainer.explain("Request Id: 0aa1b2c3-1111-2222-3333-444455556666");
        assertThat(paste.explained()).isEmpty();
    }

    @Test
    void a_client_sign_without_a_page_is_unknown() {
        Explanation.OfPaste paste = (Explanation.OfPaste) explainer.explain("0x80041234");
        assertThat(paste.explained()).contains(new Explanation.Unknown("0x80041234", List.of()));
    }

    @Test
    void a_mistyped_identifier_gets_proposals() {
        assertThat(explainer.explain("totp-clok-drift"))
                .isEqualTo(new Explanation.Unknown(
                        "totp-clok-drift",
                        List.of(new Explanation.Candidate("totp-clock-drift", "cause", "About totp-clock-drift"))));
    }

    @Test
    void words_that_lead_nowhere_are_called_unknown() {
        assertThat(explainer.explain("what is this")).isEqualTo(new Explanation.Unknown("what is this", List.of()));
        assertThat(explainer.explain("")).isEqualTo(new Explanation.Unknown("", List.of()));
    }
}
