package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.PolicyResult;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void a_refusal_whose_policy_names_no_place_is_the_policys_work() {
        Finding finding = findings(
                        success().hour(0),
                        code(53003)
                                .app("Payroll")
                                .refusedBy("Finance only", "application", "users")
                                .hour(2),
                        code(53003)
                                .app("Payroll")
                                .refusedBy("Finance only", "application", "users")
                                .hour(4))
                .get(0);
        assertThat(finding.cause()).isEqualTo("blocked-by-policy");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().policies())
                .containsExactly(new PolicyRef("id-Finance only", "Finance only", "failure"));
    }

    @Test
    void the_policy_that_refused_is_told_with_what_it_enforces_and_matched_on() {
        Finding finding = only(
                success().hour(0),
                code(53003)
                        .policy("Trial", PolicyResult.REPORT_ONLY_FAILURE)
                        .policy("Off", PolicyResult.NOT_ENABLED)
                        .policy("Passed", PolicyResult.SUCCESS)
                        .refusedBy("Finance only", "application", "users")
                        .hour(2));
        assertThat(facts(finding))
                .contains(
                        "1: the policy that refused: \"Finance only\" (enforces Block; matched on application, users)");
        assertThat(finding.extent().policies()).extracting(PolicyRef::name).containsExactly("Finance only");
    }

    @Test
    void beside_a_policy_that_blocks_one_that_only_asks_is_not_blamed_for_its_place() {
        Finding finding = only(
                success().hour(0),
                code(53003)
                        .from("198.51.100.7", "64501", "NL")
                        .refusedBy("Finance only", "users")
                        .edited(Edits.asking("Second factor abroad", "location"))
                        .hour(2));
        assertThat(finding.cause()).isEqualTo("blocked-by-policy");
        assertThat(finding.extent().policies()).extracting(PolicyRef::name).containsExactly("Finance only");
    }

    @Test
    void the_resource_behind_the_app_is_told_and_the_app_itself_is_not() {
        Event behind = code(53003).refusedBy("Finance only", "users").edited(Edits.resource("Ledger service"));
        assertThat(facts(only(success().hour(0), behind.hour(2))))
                .contains("1: what the app asked for, and what the policy may be meant for: \"Ledger service\"");
        Event itself = code(53003).refusedBy("Finance only", "users").edited(Edits.resource("Mail"));
        assertThat(facts(only(success().hour(0), itself.hour(2))))
                .noneMatch(fact -> fact.contains("what the app asked for"));
    }

    @Test
    void a_place_refused_by_a_policy_that_the_log_does_not_list_is_told_as_that() {
        Finding finding = only(
                success().hour(0),
                code(53003)
                        .from("198.51.100.7", "64501", "BE")
                        .edited(Edits.withoutPolicies())
                        .hour(2),
                success().hour(9));
        assertThat(finding.cause()).isEqualTo("blocked-by-location");
        assertThat(facts(finding).get(0)).isEqualTo("1: a policy refused: the log does not name it");
    }

    @Test
    void a_report_only_verdict_refuses_nobody() {
        assertThat(causes(success()
                        .policy("Trial", PolicyResult.REPORT_ONLY_FAILURE)
                        .hour(0)))
                .isEmpty();
    }

    @Test
    void without_visible_policies_the_confidence_is_lower() {
        assertThat(findings(success().hour(0), code(53003).hour(1)).get(0).confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_refusal_on_the_location_condition_away_from_what_succeeds_is_the_place() {
        assertThat(causes(
                        success().hour(0),
                        code(53003)
                                .from("198.51.100.7", "64501", "NL")
                                .refusedBy("Office only", "location")
                                .hour(2)))
                .containsExactly("blocked-by-location");
    }

    @Test
    void where_conditions_are_absent_a_known_laptop_refused_only_elsewhere_is_the_place_at_lower_confidence() {
        Finding finding = findings(
                        success().hour(0),
                        code(53003)
                                .from("198.51.100.7", "64501", "BE")
                                .refusedBy("Abroad")
                                .hour(2),
                        code(53003)
                                .from("198.51.100.7", "64501", "BE")
                                .refusedBy("Abroad")
                                .hour(3),
                        success().hour(9))
                .get(0);
        assertThat(finding.cause()).isEqualTo("blocked-by-location");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void a_refusal_from_where_the_user_also_succeeds_is_not_the_place() {
        assertThat(causes(
                        success().hour(0),
                        code(53003).refusedBy("Office only", "location").hour(2)))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void a_refusal_that_a_success_of_the_same_app_heals_is_healed() {
        Finding finding = findings(
                        code(53003).refusedBy("Finance only", "users").hour(0),
                        success().hour(20))
                .get(0);
        assertThat(finding.state()).isEqualTo(State.HEALED);
    }

    @Test
    void an_old_mail_protocol_cannot_show_a_second_factor() {
        Finding finding = findings(
                        success().hour(0),
                        code(50076).clientApp("IMAP4").hour(2),
                        code(53003).clientApp("IMAP4").hour(3))
                .get(0);
        assertThat(finding.cause()).isEqualTo("legacy-client-cannot-mfa");
        assertThat(finding.loop().orElseThrow().kind()).isEqualTo(Loop.Kind.POLICY_CONFLICT);
    }

    @Test
    void the_password_grant_cannot_either() {
        assertThat(causes(success().hour(0), code(50076).protocol("ropc").hour(1)))
                .containsExactly("legacy-client-cannot-mfa");
    }

    @Test
    void modern_clients_that_pass_do_not_heal_the_old_one() {
        assertThat(findings(
                                success().hour(0),
                                code(50076).clientApp("POP3").hour(160),
                                success().hour(161))
                        .get(0)
                        .state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void a_wrong_password_in_an_old_client_alone_is_not_its_fault() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).clientApp("IMAP4").hour(1),
                        code(50126).clientApp("IMAP4").hour(2)))
                .doesNotContain("legacy-client-cannot-mfa");
    }

    @Test
    void an_old_client_that_passes_is_no_finding() {
        assertThat(causes(
                        success().clientApp("IMAP4").hour(0),
                        success().clientApp("IMAP4").hour(1)))
                .isEmpty();
    }

    @Test
    void an_app_refused_on_the_location_condition_at_home_where_it_never_passed_is_the_place() {
        Finding finding = findings(
                        success().app("Mail").hour(0),
                        code(53003)
                                .app("Payroll")
                                .refusedBy("Office only", "application", "location")
                                .hour(2),
                        success().app("Mail").hour(20))
                .get(0);
        assertThat(finding.cause()).isEqualTo("blocked-by-location");
        assertThat(finding.state()).isNotEqualTo(State.HEALED);
    }

    @Test
    void a_stranger_refused_by_a_policy_who_gets_in_from_there_later_was_the_user() {
        assertThat(causes(
                        success().hour(0),
                        success().hour(1),
                        refusedAbroad().app("Payroll").hour(20),
                        success().fromAfar().app("Payroll").hour(40)))
                .containsExactly("blocked-by-location");
        assertThat(causes(
                        success().hour(0),
                        success().hour(1),
                        refusedAbroad().app("Payroll").hour(20),
                        passed("Mobile app notification")
                                .fromAfar()
                                .app("Forms")
                                .hour(40)))
                .contains("blocked-by-location");
    }

    @Test
    void a_wrong_password_is_one_in_a_browser_or_where_the_user_has_no_such_setting() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).demandedBy("user").hour(2),
                        code(50126).demandedBy("user").hour(3)))
                .doesNotContain("legacy-client-cannot-mfa");
        assertThat(causes(
                        success().hour(0),
                        wrongByOldClient("multiConditionalAccess").hour(2),
                        wrongByOldClient("multiConditionalAccess").hour(3)))
                .doesNotContain("legacy-client-cannot-mfa");
    }

    @Test
    void an_app_password_that_passes_makes_the_old_client_whole() {
        assertThat(findings(
                                success().hour(0),
                                wrongByOldClient("user").hour(2),
                                success().clientApp("IMAP4").hour(20))
                        .get(0)
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void a_stranger_who_gets_in_later_without_device_or_factor_stays_one() {
        assertThat(causes(
                        success().hour(0),
                        success().hour(1),
                        refusedAbroad().device("").hour(20),
                        success().fromAfar().device("").app("Forms").hour(40)))
                .doesNotContain("blocked-by-location", "blocked-by-policy");
    }

    @Test
    void where_the_users_own_setting_demands_mfa_an_old_client_wants_an_app_password() {
        assertThat(causes(
                        success().hour(0),
                        wrongByOldClient("user").hour(2),
                        wrongByOldClient("user").hour(3)))
                .containsExactly("legacy-client-cannot-mfa");
    }

    private static Event wrongByOldClient(String provider) {
        return code(50126).clientApp("IMAP4").demandedBy(provider);
    }

    private static Event refusedAbroad() {
        return code(53003).fromAfar().refusedBy("Abroad", "location");
    }
}
