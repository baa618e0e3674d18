package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.model.PolicyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesOfPoliciesTest {
    @ParameterizedTest
    @ValueSource(ints = {53002, 530021, 53009, 50127})
    void codes_of_apps(int number) {
        assertThat(causes(code(number))).containsExactly("app-not-approved");
    }

    @ParameterizedTest
    @ValueSource(ints = {53000, 530002})
    void codes_of_compliance(int number) {
        assertThat(causes(code(number))).containsExactly("device-not-compliant");
    }

    @ParameterizedTest
    @ValueSource(ints = {53001, 530003, 50129, 50155, 700003, 135011})
    void codes_of_joining(int number) {
        assertThat(causes(code(number))).containsExactly("device-not-joined");
    }

    @ParameterizedTest
    @ValueSource(ints = {530036, 530033})
    void codes_of_flows(int number) {
        assertThat(causes(code(number))).containsExactly("authentication-flow-blocked");
    }

    @ParameterizedTest
    @ValueSource(ints = {50142, 50135, 53011})
    void codes_of_risk(int number) {
        assertThat(causes(code(number))).containsExactly("blocked-by-risk");
    }

    @ParameterizedTest
    @ValueSource(ints = {53003, 50131, 530032})
    void codes_that_need_a_word_of_risk_beside_them(int number) {
        assertThat(causes(code(number))).containsExactly("blocked-by-policy");
        assertThat(causes(code(number).edited(Edits.risk("none")))).containsExactly("blocked-by-policy");
        assertThat(causes(code(number).edited(Edits.risk("low")))).containsExactly("blocked-by-risk");
        assertThat(causes(code(number).edited(Edits.risk("high")))).containsExactly("blocked-by-risk");
        assertThat(causes(code(number).edited(Edits.risk("", "unfamiliarFeatures"))))
                .containsExactly("blocked-by-risk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signInRisk", "userRisk"})
    void a_policy_that_matched_on_risk_says_it_too(String condition) {
        assertThat(causes(code(53003).refusedBy("Guard", condition))).containsExactly("blocked-by-risk");
    }

    @Test
    void an_interrupt_of_a_risky_sign_in_is_no_refusal() {
        assertThat(causes(code(50074).edited(Edits.risk("high")))).doesNotContain("blocked-by-risk");
    }

    @Test
    void a_policy_that_matched_on_the_flow_refused_the_flow() {
        assertThat(causes(code(53003).refusedBy("Flows", "authenticationFlows")))
                .containsExactly("authentication-flow-blocked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deviceCode", "authenticationTransfer"})
    void a_refusal_in_such_a_flow_is_the_flows_where_conditions_are_not_told(String flow) {
        assertThat(causes(code(53003).protocol(flow).refusedBy("Flows")))
                .containsExactly("authentication-flow-blocked");
        assertThat(causes(code(53003).protocol(flow).refusedBy("Users", "users")))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void ordinary_sign_ins_that_pass_beside_a_refused_flow_are_shown() {
        Finding finding = only(
                success().app("Chat").hour(0),
                success().app("Chat").hour(1),
                success().app("Chat").hour(2),
                success().app("Chat").silent().hour(3),
                code(530036).hour(4));
        assertThat(facts(finding)).hasSize(2);
        assertThat(facts(finding).get(1)).startsWith("2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terms of use for staff",
                "TOU 2026",
                "Acceptable Use Policy",
                "Nutzungsbedingungen",
                "Conditions d'utilisation",
                "Supplier agreement"
            })
    void terms_are_known_by_the_policys_name_or_control(String words) {
        assertThat(causes(code(50158).refusedBy(words))).containsExactly("terms-of-use-pending");
        assertThat(causes(code(50158).edited(Edits.policy("36 Staff", PolicyResult.FAILURE, words))))
                .containsExactly("terms-of-use-pending");
    }

    @Test
    void terms_are_known_by_the_details_where_no_policy_is_listed() {
        assertThat(causes(code(50158)
                        .additionalDetails("User needs to accept the terms of use")
                        .edited(Edits.withoutPolicies())))
                .containsExactly("terms-of-use-pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RequireDuoMfa", "Touchless sign-in", "Long-term staff"})
    void other_controls_are_external_providers(String words) {
        assertThat(causes(code(50158).refusedBy(words))).containsExactly("external-mfa-incomplete");
    }

    @Test
    void terms_of_a_policy_that_did_not_refuse_are_accepted_ones() {
        assertThat(causes(code(50158).policy("Terms of use", PolicyResult.SUCCESS)))
                .containsExactly("external-mfa-incomplete");
    }

    @Test
    void another_code_of_a_policy_named_after_terms_is_that_policys() {
        assertThat(causes(code(53003).refusedBy("Terms of use"))).containsExactly("blocked-by-policy");
    }

    @ParameterizedTest
    @CsvSource({
        "RequireCompliantDevice, device-not-compliant",
        "Require compliant device, device-not-compliant",
        "domainJoinedDevice, device-not-joined",
        "RequireApprovedApp, app-not-approved",
        "compliantApplication, app-not-approved"
    })
    void a_refusal_by_a_policy_that_asks_for_one_thing_lacks_that_thing(String control, String cause) {
        assertThat(causes(code(53003).edited(Edits.policy("Guard", PolicyResult.FAILURE, control))))
                .containsExactly(cause);
        assertThat(causes(code(53003).edited(Edits.policy("Guard", PolicyResult.FAILURE, control, "Block"))))
                .containsExactly("blocked-by-policy");
        assertThat(causes(code(53003)
                        .refusedBy("Real", "users")
                        .edited(Edits.policy("Trial", PolicyResult.REPORT_ONLY_FAILURE, control))))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_refusal_right_after_the_confirmation_of_a_device_code_is_the_flows() {
        Event refused = code(53003).protocol("deviceCode").refusedBy("Users", "users");
        assertThat(causes(code(50199).protocol("deviceCode").minute(0), refused.minute(1)))
                .containsExactly("authentication-flow-blocked");
        assertThat(causes(
                        code(50199).protocol("deviceCode").minute(0),
                        code(53003)
                                .protocol("deviceCode")
                                .refusedBy("Away", "location")
                                .minute(1)))
                .doesNotContain("authentication-flow-blocked");
    }

    @Test
    void a_condition_too_new_for_the_export_may_be_the_flow() {
        assertThat(causes(code(53003).protocol("deviceCode").refusedBy("New", "application", "unknownFutureValue")))
                .containsExactly("authentication-flow-blocked");
        assertThat(causes(code(53003).refusedBy("New", "application", "unknownFutureValue")))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_control_that_writes_the_terms_as_one_word_is_read_too() {
        assertThat(causes(code(50158).edited(Edits.policy("Legal", PolicyResult.FAILURE, "TermsOfUse"))))
                .containsExactly("terms-of-use-pending");
    }

    @Test
    void risk_that_one_app_refuses_is_not_answered_by_another_app() {
        assertThat(causes(
                        code(53003).app("Portal").refusedBy("Guard", "userRisk").minute(0),
                        success().app("Chat").minute(3)))
                .containsExactly("blocked-by-risk");
    }

    @ParameterizedTest
    @CsvSource({"RequireCompliantDevice, device-not-compliant", "RequireDomainJoinedDevice, device-not-joined"})
    void a_refusal_that_asks_for_a_device_and_a_factor_lacks_the_device_where_none_is_shown(
            String control, String cause) {
        Event refused = code(53003)
                .device("")
                .edited(Edits.policy("Guard", PolicyResult.FAILURE, control, "Mfa"))
                .edited(Edits.policy("Trial", PolicyResult.REPORT_ONLY_FAILURE, "Block"))
                .hour(2);
        Finding finding = only(success().hour(0), refused);
        assertThat(finding.cause()).isEqualTo(cause);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(facts(finding).get(0)).contains("carried no device identity", "\"Guard\"");
        assertThat(facts(finding)).contains("1: only reported, and refused nobody: the report-only policy \"Trial\"");
        assertThat(finding.extent().policies()).extracting("name").containsExactly("Guard");
        assertThat(causes(
                        success().hour(0),
                        code(53003)
                                .device("")
                                .edited(Edits.policy(
                                        "Either",
                                        PolicyResult.FAILURE,
                                        "RequireCompliantDevice",
                                        "RequireDomainJoinedDevice",
                                        "Mfa"))
                                .hour(2)))
                .containsExactly("device-not-compliant");
    }

    @Test
    void a_device_that_shows_itself_a_block_or_another_control_leaves_the_refusal_to_the_policy() {
        assertThat(causes(
                        success().hour(0),
                        code(53003)
                                .edited(Edits.policy("Guard", PolicyResult.FAILURE, "RequireCompliantDevice", "Mfa"))
                                .hour(2)))
                .containsExactly("blocked-by-policy");
        for (String other : new String[] {"Block", "RequireApprovedApp", "PasswordChange"}) {
            assertThat(causes(
                            success().hour(0),
                            code(53003)
                                    .device("")
                                    .edited(Edits.policy(
                                            "Guard", PolicyResult.FAILURE, "RequireCompliantDevice", "Mfa", other))
                                    .hour(2)))
                    .as(other)
                    .containsExactly("blocked-by-policy");
        }
    }

    @Test
    void where_no_record_shows_a_device_its_absence_proves_nothing() {
        assertThat(causes(
                        success().device("").hour(0),
                        code(53003)
                                .device("")
                                .edited(Edits.policy("Guard", PolicyResult.FAILURE, "RequireCompliantDevice", "Mfa"))
                                .hour(2)))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_browser_that_hides_the_device_from_such_a_policy_is_the_browsers_fault() {
        assertThat(causes(
                        code(53003)
                                .edited(Edits.device("", "Windows", "Firefox"))
                                .edited(Edits.policy("Guard", PolicyResult.FAILURE, "RequireCompliantDevice", "Mfa"))
                                .hour(2),
                        success().hour(9)))
                .containsExactly("browser-without-device-identity");
    }

    @Test
    void policies_that_only_report_are_told_apart_from_the_one_that_refused() {
        Finding finding = only(
                success().hour(0),
                code(53003)
                        .refusedBy("Real", "users")
                        .edited(Edits.policy("Trial", PolicyResult.REPORT_ONLY_FAILURE, "Block"))
                        .edited(Edits.policy("Draft", PolicyResult.REPORT_ONLY_INTERRUPTED, "Mfa"))
                        .edited(Edits.policy("Fine", PolicyResult.REPORT_ONLY_SUCCESS, "Mfa"))
                        .hour(2));
        assertThat(facts(finding))
                .contains("1: only reported, and refused nobody: the report-only policy \"Draft\", \"Trial\"");
        assertThat(facts(only(
                        success().hour(0),
                        code(53003).refusedBy("Real", "users").hour(2))))
                .noneMatch(fact -> fact.contains("only reported"));
    }
}
