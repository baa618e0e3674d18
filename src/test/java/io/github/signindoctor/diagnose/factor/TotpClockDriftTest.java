package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static io.github.signindoctor.diagnose.Trial.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotpClockDriftTest {
    private static final String OATH = "OATH verification code";
    private static final String WRONG = "MFA denied; invalid verification code";

    @Test
    void refused_codes_at_home_while_push_works_are_a_clock_that_is_off() {
        List<Finding> findings = findings(
                passed("Mobile app notification").hour(0),
                denied(OATH, WRONG).hour(24),
                denied(OATH, WRONG).hour(48),
                denied(OATH, WRONG).hour(72),
                passed("Mobile app notification").hour(73));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).cause()).isEqualTo("totp-clock-drift");
        assertThat(findings.get(0).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(findings.get(0).basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void it_is_healed_when_a_code_passes() {
        Finding finding = findings(
                        passed("Mobile app notification").hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).hour(25),
                        denied(OATH, WRONG).hour(26),
                        passed(OATH).hour(30))
                .get(0);
        assertThat(finding.cause()).isEqualTo("totp-clock-drift");
        assertThat(finding.state()).isEqualTo(State.HEALED);
    }

    @Test
    void codes_that_only_ever_failed_after_working_leave_the_confidence_low() {
        Finding finding = findings(
                        passed(OATH).hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).hour(25),
                        denied(OATH, WRONG).hour(26))
                .get(0);
        assertThat(finding.cause()).isEqualTo("totp-clock-drift");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void two_wrong_codes_and_then_a_right_one_are_a_slip() {
        assertThat(causes(
                        passed(OATH).hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).at(Duration.ofHours(24).plusMinutes(1)),
                        passed(OATH).at(Duration.ofHours(24).plusMinutes(2))))
                .containsExactly("mistyped-code");
    }

    @Test
    void right_codes_between_wrong_ones_are_slips_for_a_clock_does_not_come_and_go() {
        assertThat(causes(
                        passed("Mobile app notification").hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).hour(26),
                        passed(OATH).hour(28),
                        denied(OATH, WRONG).hour(48)))
                .doesNotContain("totp-clock-drift");
    }

    @Test
    void wrong_codes_of_text_messages_know_no_clock() {
        assertThat(causes(
                        passed("Mobile app notification").hour(0),
                        denied("Text message", WRONG).hour(24),
                        denied("Text message", WRONG).hour(48),
                        denied("Text message", WRONG).hour(72)))
                .doesNotContain("totp-clock-drift");
    }

    @Test
    void wrong_codes_from_a_strange_place_are_no_drift() {
        assertThat(causes(
                        passed("Mobile app notification").hour(0),
                        denied(OATH, WRONG).fromAfar().hour(24),
                        denied(OATH, WRONG).fromAfar().hour(48),
                        denied(OATH, WRONG).fromAfar().hour(72)))
                .doesNotContain("totp-clock-drift");
    }

    @Test
    void two_wrong_codes_are_too_few() {
        assertThat(causes(
                        passed("Mobile app notification").hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).hour(48)))
                .doesNotContain("totp-clock-drift");
    }

    @Test
    void a_user_of_whom_no_factor_ever_worked_may_type_anything() {
        assertThat(causes(
                        success().hour(0),
                        denied(OATH, WRONG).hour(24),
                        denied(OATH, WRONG).hour(48),
                        denied(OATH, WRONG).hour(72)))
                .doesNotContain("totp-clock-drift");
    }

    @Test
    void an_export_that_names_no_method_leaves_the_confidence_medium() {
        Finding finding = findings(
                        passed("Mobile app notification").hour(0),
                        denied("", WRONG).hour(24),
                        denied("", WRONG).hour(48),
                        denied("", WRONG).hour(72))
                .get(0);
        assertThat(finding.cause()).isEqualTo("totp-clock-drift");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void who_has_another_factor_can_still_work() {
        assertThat(findings(
                                passed(OATH).hour(0),
                                passed("Mobile app notification").hour(1),
                                denied(OATH, WRONG).hour(100),
                                denied(OATH, WRONG).hour(120),
                                denied(OATH, WRONG).hour(160))
                        .get(0)
                        .severity())
                .isEqualTo(Severity.MEDIUM);
        assertThat(findings(
                                passed(OATH).hour(0),
                                denied(OATH, WRONG).hour(100),
                                denied(OATH, WRONG).hour(120),
                                denied(OATH, WRONG).hour(160))
                        .get(0)
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void each_fact_names_the_records_that_show_it() {
        assertThat(facts(findings(
                                passed(OATH).hour(0),
                                passed("Mobile app notification").hour(1),
                                passed("FIDO2 security key").hour(2),
                                denied(OATH, WRONG).hour(24),
                                denied(OATH, WRONG).hour(48),
                                denied(OATH, WRONG).hour(72),
                                passed(OATH).hour(80))
                        .get(0)))
                .containsExactly(
                        "3: codes of the code generator were refused",
                        "2: another second factor of the same user worked in the same log",
                        "1: codes of the code generator were accepted before");
    }
}
