package io.github.signindoctor.diagnose.registration;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodNotAllowedByStrengthTest {
    private static final String PUSH = "Mobile app notification";

    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079, 53003})
    void a_strength_that_the_users_methods_do_not_reach(int number) {
        Finding finding = only(
                passed(PUSH).app("Chat").hour(0),
                code(number).demandedBy("authenticationStrengths").hour(2));
        assertThat(finding.cause()).isEqualTo("method-not-allowed-by-strength");
        assertThat(facts(finding)).hasSize(2).allMatch(fact -> fact.startsWith("1: "));
        assertThat(rivals(finding)).containsExactly("blocked-by-policy");
        assertThat(finding.extent().working()).containsExactly("an app notification");
    }

    @Test
    void at_most_two_weaker_sign_ins_are_shown() {
        assertThat(facts(only(
                                passed(PUSH).app("Chat").hour(0),
                                passed(PUSH).app("Chat").hour(24),
                                passed(PUSH).app("Chat").hour(48),
                                code(53003)
                                        .demandedBy("authenticationStrengths")
                                        .hour(50)))
                        .get(1))
                .startsWith("2: ");
    }

    @Test
    void the_control_of_the_policy_tells_where_no_provider_is_named() {
        Finding finding = only(
                passed(PUSH).app("Chat").hour(0),
                code(53003)
                        .edited(Edits.policy("Admins", PolicyResult.FAILURE, "Phishing-resistant MFA"))
                        .hour(2));
        assertThat(finding.cause()).isEqualTo("method-not-allowed-by-strength");
        assertThat(finding.extent().policies()).extracting(PolicyRef::name).containsExactly("Admins");
    }

    @Test
    void a_strength_of_the_tenants_own_is_known_by_the_step_that_serves_it() {
        assertThat(afterPush(code(53003)
                        .edited(Edits.policy("Admins", PolicyResult.FAILURE, "Keys only"))
                        .edited(Edits.serving("Keys only", PUSH, "MFA required in Azure AD"))))
                .containsExactly("method-not-allowed-by-strength");
    }

    @Test
    void an_unknown_control_alone_is_no_strength() {
        assertThat(afterPush(code(53003).edited(Edits.policy("Admins", PolicyResult.FAILURE, "Keys only"))))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_plain_demand_for_mfa_is_no_strength() {
        assertThat(afterPush(code(53003)
                        .edited(Edits.policy("All", PolicyResult.FAILURE, "Mfa"))
                        .edited(Edits.serving("mfa", PUSH, "MFA required in Azure AD"))
                        .demandedBy("multiConditionalAccess")))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_trial_of_a_strength_refuses_nobody() {
        assertThat(afterPush(code(53003)
                        .edited(Edits.policy("Trial", PolicyResult.REPORT_ONLY_FAILURE, "Phishing-resistant MFA"))))
                .doesNotContain("method-not-allowed-by-strength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIDO2 security key", "Windows Hello for Business", "X.509 Certificate"})
    void who_has_shown_a_strong_method_there_lacks_none(String strong) {
        assertThat(causes(
                        passed(strong).hour(0),
                        code(50074).demandedBy("authenticationStrengths").hour(2)))
                .doesNotContain("method-not-allowed-by-strength");
    }

    @Test
    void a_strong_method_registered_later_or_shown_elsewhere_does_not_undo_the_refusal() {
        assertThat(causes(
                        passed("FIDO2 security key").app("Chat").hour(0),
                        code(53003).demandedBy("authenticationStrengths").hour(2),
                        passed("FIDO2 security key").hour(9)))
                .containsExactly("method-not-allowed-by-strength");
    }

    @Test
    void another_code_under_a_strength_is_another_matter() {
        assertThat(causes(
                        passed(PUSH).app("Chat").hour(0),
                        code(53000).demandedBy("authenticationStrengths").hour(2)))
                .doesNotContain("method-not-allowed-by-strength");
    }

    @Test
    void a_step_that_serves_something_else_makes_no_strength_of_the_control() {
        assertThat(afterPush(code(53003)
                        .edited(Edits.policy("Admins", PolicyResult.FAILURE, "Keys only"))
                        .edited(Edits.serving("Multifactor authentication", PUSH, "MFA required in Azure AD"))))
                .containsExactly("blocked-by-policy");
    }

    /** The causes where this is refused to somebody who gave an app notification in another app before. */
    private static List<String> afterPush(Event refused) {
        return causes(passed(PUSH).app("Chat").hour(0), refused.hour(2));
    }
}
