package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.PolicyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who demanded a second factor: the user's own setting, a policy, or Microsoft itself. */
class MfaDemandTest {
    private static final String PUSH = "Mobile app notification";

    @ParameterizedTest
    @ValueSource(ints = {50074, 50076, 50072, 50079, 500121})
    void the_users_own_setting_asks_again_and_again(int number) {
        Finding finding = only(
                code(number).demandedBy("user").hour(0),
                passed(PUSH).minute(1),
                code(number).demandedBy("user").hour(24),
                passed(PUSH).hour(24).minute(24 * 60 + 1));
        assertThat(finding.cause()).isEqualTo("per-user-mfa-enforced");
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(facts(finding).get(0)).startsWith("2: ");
        assertThat(rivals(finding)).containsExactly("blocked-by-policy");
    }

    @Test
    void asked_once_is_nothing_to_report() {
        assertThat(causes(code(50074).demandedBy("user").hour(0), passed(PUSH).minute(1)))
                .isEmpty();
    }

    @Test
    void steps_that_serve_the_user_tell_it_where_no_provider_is_named() {
        assertThat(causes(servingUser("User", 0), passed(PUSH).minute(1), servingUser("User", 24)))
                .containsExactly("per-user-mfa-enforced");
        assertThat(causes(
                        servingUser("Multifactor authentication", 0),
                        passed(PUSH).minute(1),
                        servingUser("Multifactor authentication", 24)))
                .doesNotContain("per-user-mfa-enforced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multiConditionalAccess", "v1ConditionalAccess", "authenticationStrengths", "riskBasedPolicy"})
    void a_policy_that_asks_is_not_the_users_setting(String provider) {
        assertThat(causes(
                        code(50074).demandedBy(provider).hour(0),
                        passed(PUSH).minute(1),
                        code(50074).demandedBy(provider).hour(24),
                        passed(PUSH).minute(24 * 60 + 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mfa", "RequireAuthenticationStrength", "Block"})
    void a_policy_that_applied_with_such_a_control_asks_too(String control) {
        assertThat(causes(withPolicy(PolicyResult.SUCCESS, 0, control), withPolicy(PolicyResult.SUCCESS, 24, control)))
                .doesNotContain("per-user-mfa-enforced");
    }

    @Test
    void a_policy_of_which_nothing_is_told_may_ask() {
        assertThat(causes(withPolicy(PolicyResult.SUCCESS, 0), withPolicy(PolicyResult.SUCCESS, 24)))
                .doesNotContain("per-user-mfa-enforced");
    }

    @Test
    void a_policy_about_devices_sessions_or_on_trial_does_not_ask() {
        assertThat(causes(
                        withPolicy(PolicyResult.SUCCESS, 0, "RequireCompliantDevice"),
                        withPolicy(PolicyResult.SUCCESS, 24, "RequireCompliantDevice")))
                .containsExactly("per-user-mfa-enforced");
        assertThat(causes(
                        withPolicy(PolicyResult.NOT_APPLIED, 0, "Mfa"),
                        withPolicy(PolicyResult.REPORT_ONLY_FAILURE, 24, "Mfa")))
                .containsExactly("per-user-mfa-enforced");
        assertThat(causes(
                        code(50074)
                                .demandedBy("user")
                                .edited(Edits.sessionPolicy("Hours"))
                                .hour(0),
                        code(50074)
                                .demandedBy("user")
                                .edited(Edits.sessionPolicy("Hours"))
                                .hour(24)))
                .containsExactly("per-user-mfa-enforced");
    }

    @Test
    void a_policy_that_refused_is_the_policys_matter() {
        assertThat(causes(
                        withPolicy(PolicyResult.FAILURE, 0, "RequireCompliantDevice"),
                        withPolicy(PolicyResult.FAILURE, 24, "RequireCompliantDevice")))
                .doesNotContain("per-user-mfa-enforced");
    }

    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079})
    void microsoft_asks_at_its_portals_though_nobody_else_does(int number) {
        Finding finding = only(
                success().app("Chat").hour(0),
                success().app("Chat").hour(1),
                success().app("Chat").hour(2),
                code(number).app("Azure Portal").hour(3),
                code(number).app("Azure Portal").hour(5));
        assertThat(finding.cause()).isEqualTo("mandatory-mfa");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.loop().orElseThrow()).isEqualTo(new Loop(Loop.Kind.REGISTRATION, 2, 7200));
        assertThat(facts(finding)).hasSize(2).allMatch(fact -> fact.startsWith("2: "));
        assertThat(rivals(finding)).containsExactly("per-user-mfa-enforced");
    }

    @Test
    void a_success_at_the_portal_heals_it() {
        assertThat(only(
                                code(50072).app("Azure Portal").hour(3),
                                passed(PUSH).app("Azure Portal").hour(5))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void the_resource_counts_as_well_as_the_app() {
        assertThat(causes(code(50072).app("Own tool").edited(Edits.resource("Windows Azure Service Management API"))))
                .containsExactly("mandatory-mfa");
        assertThat(causes(code(50072).app("Own tool").edited(Edits.resource("Files"))))
                .doesNotContain("mandatory-mfa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"user", "securityDefaults", "mfaRegistrationRequiredBySecurityDefaults", "multiConditionalAccess"
            })
    void who_is_named_as_asking_is_who_asks(String provider) {
        assertThat(causes(code(50072).app("Azure Portal").demandedBy(provider))).doesNotContain("mandatory-mfa");
    }

    @Test
    void a_provider_that_names_nobody_leaves_microsoft() {
        assertThat(causes(code(50072).app("Azure Portal").demandedBy("request")))
                .containsExactly("mandatory-mfa");
    }

    @Test
    void a_policy_that_applied_may_be_who_asks_and_hidden_policies_leave_it_open() {
        assertThat(causes(code(50072).app("Azure Portal").edited(Edits.policy("All", PolicyResult.SUCCESS, "Mfa"))))
                .doesNotContain("mandatory-mfa");
        assertThat(causes(code(50072)
                        .app("Azure Portal")
                        .edited(Edits.policy("All", PolicyResult.FAILURE, "RequireCompliantDevice"))))
                .doesNotContain("mandatory-mfa");
        assertThat(causes(code(50072).app("Azure Portal").edited(Edits.withoutPolicies())))
                .doesNotContain("mandatory-mfa");
    }

    @Test
    void who_is_asked_in_other_apps_too_meets_something_else() {
        assertThat(causes(
                        code(50072).app("Azure Portal").hour(1),
                        code(50072).app("Mail").hour(3)))
                .doesNotContain("mandatory-mfa");
        assertThat(causes(
                        code(50072).app("Azure Portal").hour(1),
                        code(50074)
                                .app("Mail")
                                .demandedBy("multiConditionalAccess")
                                .hour(3)))
                .contains("mandatory-mfa");
    }

    @Test
    void a_prompt_at_the_portal_that_is_answered_at_once_is_no_finding() {
        assertThat(causes(
                        code(50074).app("Azure Portal").minute(0),
                        passed(PUSH).app("Azure Portal").minute(1)))
                .isEmpty();
    }

    private static Event servingUser(String requirement, long hour) {
        return code(50074)
                .edited(Edits.serving(requirement, PUSH, "MFA required in Azure AD"))
                .hour(hour);
    }

    private static Event withPolicy(PolicyResult result, long hour, String... controls) {
        return code(50074)
                .demandedBy("user")
                .edited(Edits.policy("Some", result, controls))
                .hour(hour);
    }
}
