package io.github.signindoctor.diagnose.registration;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Tenancy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final String SECURITY_PAGE = "My Signins";
    private static final String ACCESS_PANEL = "0000000c-0000-0000-c000-000000000000";
    private static final String PARTNER = "22222222-2222-4222-8222-222222222222";

    @Test
    void a_demand_to_register_that_nothing_follows_is_a_missing_registration() {
        Finding finding = findings(code(50072).hour(0), code(50072).hour(5)).get(0);
        assertThat(finding.cause()).isEqualTo("registration-required");
        assertThat(finding.loop().orElseThrow().kind()).isEqualTo(Loop.Kind.REGISTRATION);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void a_newcomer_who_registers_at_once_is_no_finding() {
        assertThat(causes(
                        code(50072).minute(0), passed("Mobile app notification").minute(6)))
                .isEmpty();
    }

    @Test
    void the_text_of_a_missing_method_says_it_too() {
        assertThat(causes(denied("", "MFA denied; user does not have any verification methods registered")
                        .hour(0)))
                .containsExactly("registration-required");
    }

    @Test
    void a_federated_user_lacks_a_claim_and_not_a_registration() {
        assertThat(causes(
                        code(50079).incomingToken("saml11").hour(0),
                        code(50079).incomingToken("saml11").hour(4)))
                .doesNotContain("registration-required");
    }

    @Test
    void a_guest_asked_in_the_resource_tenant_is_another_matter() {
        Tenancy guest = new Tenancy(Event.TENANT, PARTNER, Event.TENANT, "b2bCollaboration");
        assertThat(causes(
                        code(50072).tenancy(guest).hour(0),
                        code(50072).tenancy(guest).hour(4)))
                .doesNotContain("registration-required");
    }

    @Test
    void a_demand_of_an_authentication_strength_is_another_matter() {
        assertThat(causes(code(50072).demandedBy("authenticationStrengths").hour(0)))
                .doesNotContain("registration-required");
    }

    @Test
    void silent_rows_alone_ask_nobody_to_register() {
        assertThat(causes(code(50079).silent().hour(0), code(50079).silent().hour(4)))
                .doesNotContain("registration-required");
    }

    @Test
    void a_set_up_begun_again_and_again_is_unfinished() {
        assertThat(causes(
                        code(50072).app(SECURITY_PAGE).hour(0),
                        code(50072).app(SECURITY_PAGE).hour(6),
                        code(50072).app(SECURITY_PAGE).hour(12)))
                .containsExactly("registration-unfinished");
    }

    @Test
    void a_set_up_that_ends_well_is_no_finding() {
        assertThat(causes(
                        code(50072).app(SECURITY_PAGE).minute(0),
                        code(50125).app(SECURITY_PAGE).minute(2),
                        success().app(SECURITY_PAGE).minute(8)))
                .isEmpty();
    }

    @Test
    void code_53004_is_a_registration_refused_for_risk_and_takes_the_demand_with_it() {
        List<Finding> findings = findings(code(50072).minute(0), code(53004).minute(1));
        assertThat(findings).extracting(Finding::cause).containsExactly("registration-blocked-by-risk");
        assertThat(findings.get(0).extent().codes()).containsOnlyKeys(new ErrorCode(50072), new ErrorCode(53004));
    }

    @Test
    void a_refusal_at_the_security_page_is_a_registration_blocked_by_policy() {
        List<Finding> findings = findings(
                code(50072).minute(0),
                code(53003)
                        .app(SECURITY_PAGE)
                        .refusedBy("Office only", "location")
                        .minute(1));
        assertThat(findings).extracting(Finding::cause).containsExactly("registration-blocked-by-policy");
        assertThat(findings.get(0).extent().policies())
                .extracting(PolicyRef::name)
                .containsExactly("Office only");
    }

    @Test
    void code_53010_says_it_at_any_app() {
        assertThat(causes(code(53010).hour(0))).containsExactly("registration-blocked-by-policy");
    }

    @Test
    void a_refusal_at_another_app_blocks_no_registration() {
        assertThat(causes(code(53003).refusedBy("Finance only").hour(0)))
                .doesNotContain("registration-blocked-by-policy");
    }

    @Test
    void getting_onto_the_page_with_a_password_alone_finishes_no_set_up() {
        assertThat(causes(
                        code(50072).minute(0),
                        success().app(SECURITY_PAGE).minute(1),
                        code(50072).hour(5),
                        success().app(SECURITY_PAGE).at(Duration.ofHours(5).plusMinutes(1))))
                .containsExactly("registration-unfinished");
        assertThat(causes(
                        code(50072).minute(0),
                        success().app(SECURITY_PAGE).minute(1),
                        passed("Mobile app notification").minute(3)))
                .isEmpty();
    }

    @Test
    void the_page_of_password_reset_put_off_again_and_again_is_an_unfinished_registration() {
        assertThat(causes(putOff(0), success().minute(1), putOff(5), putOff(10)))
                .containsExactly("registration-unfinished");
        assertThat(causes(putOff(0), success().minute(1), putOff(5), success().hour(6)))
                .isEmpty();
    }

    @Test
    void who_gives_a_second_factor_and_puts_the_page_off_is_only_reminded_of_a_spare() {
        Event passed = passed("Mobile app notification");
        assertThat(causes(putOff(0), passed.minute(1), putOff(5), putOff(10))).isEmpty();
        assertThat(causes(passed.hour(0), putOff(5), putOff(10), putOff(15))).isEmpty();
        assertThat(causes(putOff(0), putOff(5), putOff(10), passed.hour(15)))
                .containsExactly("registration-unfinished");
    }

    private static Event putOff(long hour) {
        return code(50125).hour(hour);
    }

    @Test
    void the_panel_in_front_of_the_page_refused_after_a_demand_is_a_registration_blocked() {
        assertThat(causes(
                        code(50072).minute(0),
                        code(53003)
                                .edited(Edits.app(ACCESS_PANEL, "My Apps"))
                                .refusedBy("Office only")
                                .minute(1)))
                .containsExactly("registration-blocked-by-policy");
        assertThat(causes(code(53003)
                        .edited(Edits.app(ACCESS_PANEL, "My Apps"))
                        .refusedBy("Office only")
                        .minute(1)))
                .containsExactly("blocked-by-policy");
    }
}
