package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskyMethodRegistrationTest {

    private static final String CAUSE = "risky-method-registration";
    private static final String SMS = "Text message";

    private static Event demanded(int code) {
        return code(code).step("Password", true, "Correct password").fromAfar().hour(20);
    }

    private static Event used() {
        return passed(SMS).fromAfar().at(Duration.ofHours(20).plusMinutes(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {50072, 50079})
    void a_factor_registered_and_used_from_a_strange_place(int code) {
        Finding finding = Found.one(
                CAUSE, success().hour(0), demanded(code), used(), success().hour(30));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
        assertThat(finding.extent().methods()).containsExactly("a text message");
        assertThat(Found.shown(finding)).containsExactly(1, 1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("registration-required");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void risk_tells_even_near_home() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                demanded(50072).from("198.51.100.7", "64777", "NL").edited(Tailor.risk("medium", "atRisk")),
                used().from("198.51.100.7", "64777", "NL"));
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void risk_of_somebody_whose_normal_is_unknown_is_less_sure() {
        Finding finding = Found.one(CAUSE, demanded(50072).edited(Tailor.risk("high", "atRisk")), used());
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_first_day_at_home_without_risk_is_none() {
        assertThat(causes(demanded(50072), used(), success().fromAfar().hour(30)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        demanded(50072).from("192.0.2.10", "64500", "NL"),
                        used().from("192.0.2.10", "64500", "NL")))
                .doesNotContain(CAUSE);
    }

    @Test
    void risk_at_the_very_address_of_the_user_is_none() {
        assertThat(causes(
                        success().hour(0),
                        demanded(50072).from("192.0.2.10", "64500", "NL").edited(Tailor.risk("high", "atRisk")),
                        used().from("192.0.2.10", "64500", "NL")))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_method_that_the_user_used_before_is_not_new() {
        assertThat(causes(passed(SMS).hour(0), demanded(50072), used())).doesNotContain(CAUSE);
        assertThat(causes(passed("Mobile app notification").hour(0), demanded(50072), used()))
                .contains(CAUSE);
    }

    @Test
    void a_registration_that_nobody_finishes_is_none() {
        assertThat(causes(success().hour(0), demanded(50072), success().hour(30)))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), demanded(50072), used().from("192.0.2.10", "64500", "NL")))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), used().fromAfar().hour(19), demanded(50072)))
                .doesNotContain(CAUSE);
    }

    @Test
    void silent_rows_demand_nothing_of_a_person() {
        assertThat(causes(success().hour(0), demanded(50079).silent(), used())).doesNotContain(CAUSE);
    }

    @Test
    void without_steps_a_success_there_is_enough_for_a_suspicion() {
        Event blind =
                success().fromAfar().at(Duration.ofHours(20).plusMinutes(3)).edited(Tailor.withoutSteps());
        Finding finding = Found.one(CAUSE, success().hour(0), demanded(50072).edited(Tailor.withoutSteps()), blind);
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(causes(
                        success().hour(0),
                        demanded(50072).from("198.51.100.7", "64777", "NL").edited(Tailor.risk("medium", "atRisk")),
                        blind.from("198.51.100.7", "64777", "NL")))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), demanded(50072), blind.fromAfar().silent()))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_pass_that_an_administrator_handed_out_was_registered_by_nobody() {
        assertThat(causes(
                        success().hour(0),
                        demanded(50072).from("198.51.100.7", "64777", "NL").edited(Tailor.risk("medium", "atRisk")),
                        passed("Temporary Access Pass")
                                .from("198.51.100.7", "64777", "NL")
                                .hour(40)))
                .doesNotContain(CAUSE);
    }
}
