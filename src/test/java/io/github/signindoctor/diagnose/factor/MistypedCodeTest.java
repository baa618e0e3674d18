package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedCodeTest {
    private static final String TOTP = "OATH verification code";
    private static final String WRONG = "MFA denied; user entered incorrect code";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRONG,
                "MFA denied; invalid verification code",
                "MFA denied; verification code already used once",
                "MFA denied; user entered incorrect code too many times",
                "MFA denied; user did not select the correct number",
                "MFA denied; user declined the authentication",
                "MFA denied; user never entered the verification code"
            })
    void a_slip_that_a_success_follows_is_worth_knowing_only(String text) {
        Finding finding = only(denied(TOTP, text).minute(0), passed(TOTP).minute(2));
        assertThat(finding.cause()).isEqualTo("mistyped-code");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(finding.loop()).isEmpty();
        assertThat(rivals(finding)).containsExactly("totp-clock-drift");
    }

    @Test
    void two_slips_are_slips_and_three_are_not() {
        assertThat(causes(
                        denied(TOTP, WRONG).minute(0),
                        denied(TOTP, WRONG).minute(1),
                        passed(TOTP).minute(2)))
                .containsExactly("mistyped-code");
        assertThat(causes(
                        denied(TOTP, WRONG).minute(0),
                        denied(TOTP, WRONG).minute(1),
                        denied(TOTP, WRONG).minute(2),
                        passed(TOTP).minute(3)))
                .doesNotContain("mistyped-code");
    }

    @Test
    void three_slips_in_a_row_that_healed_alarm_nobody() {
        assertThat(Patient.findings(
                        denied(TOTP, WRONG).minute(0),
                        denied(TOTP, WRONG).minute(1),
                        denied(TOTP, WRONG).minute(2),
                        passed(TOTP).minute(3)))
                .allMatch(finding -> finding.severity().compareTo(Severity.LOW) >= 0);
    }

    @Test
    void slips_of_several_days_add_up_and_stay_slips() {
        Finding finding = only(
                denied(TOTP, WRONG).hour(24),
                passed(TOTP).at(java.time.Duration.ofHours(24).plusMinutes(1)),
                denied(TOTP, WRONG).hour(0),
                passed(TOTP).minute(1));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.extent().first()).isBefore(finding.extent().last());
    }

    @Test
    void a_wrong_code_that_nothing_follows_is_no_slip() {
        assertThat(causes(denied(TOTP, WRONG).minute(0))).doesNotContain("mistyped-code");
        assertThat(causes(denied(TOTP, WRONG).minute(0), passed(TOTP).minute(121)))
                .doesNotContain("mistyped-code");
    }

    @Test
    void a_wrong_code_after_the_success_is_no_slip_either() {
        assertThat(causes(passed(TOTP).minute(0), denied(TOTP, WRONG).minute(1)))
                .doesNotContain("mistyped-code");
    }

    @Test
    void an_unanswered_push_is_no_slip() {
        assertThat(causes(
                        denied("Mobile app notification", "MFA denied; user did not respond to mobile app notification")
                                .minute(0),
                        passed(TOTP).minute(2)))
                .doesNotContain("mistyped-code");
    }

    @Test
    void silent_rows_make_no_slips() {
        assertThat(causes(denied(TOTP, WRONG).silent().minute(0), success().minute(2)))
                .doesNotContain("mistyped-code");
    }

    @Test
    void the_same_factor_within_two_hours_makes_a_slip_good_and_another_factor_or_place_does_not() {
        assertThat(causes(denied(TOTP, WRONG).minute(0), passed(TOTP).minute(110)))
                .containsExactly("mistyped-code");
        assertThat(causes(
                        denied(TOTP, WRONG).minute(0),
                        passed("Mobile app notification").minute(110)))
                .doesNotContain("mistyped-code");
        assertThat(causes(
                        denied(TOTP, WRONG).minute(0),
                        passed(TOTP)
                                .from("192.0.2.99", "64501", "NL")
                                .device("laptop-2")
                                .minute(110)))
                .doesNotContain("mistyped-code");
    }
}
