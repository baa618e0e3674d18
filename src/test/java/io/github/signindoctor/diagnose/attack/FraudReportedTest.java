package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FraudReportedTest {

    private static final String CAUSE = "fraud-reported";
    private static final String PUSH = "Mobile app notification";
    private static final String FRAUD = "MFA denied; Phone App Reported Fraud";

    @Test
    void a_prompt_that_the_user_reports_is_an_attack() {
        Finding finding = Found.one(
                CAUSE, passed(PUSH).hour(0), denied(PUSH, FRAUD).fromAfar().hour(20));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
        assertThat(Found.codes(finding)).isEqualTo(Map.of(500121, 1));
        assertThat(Found.shown(finding)).containsExactly(1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("authenticator-unreachable");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fraud code entered", "SuspiciousActivityReported"})
    void whatever_the_wording(String text) {
        assertThat(causes(passed(PUSH).hour(0), denied(PUSH, text).hour(20))).contains(CAUSE);
    }

    @Test
    void the_risk_event_that_follows_a_report_says_the_same() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        code(500121).hour(20).edited(Tailor.risk("high", "atRisk", "UserReportedSuspiciousActivity"))))
                .contains(CAUSE);
    }

    @Test
    void another_risk_event_is_no_report() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        code(500121).hour(20).edited(Tailor.risk("high", "atRisk", "unfamiliarFeatures"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_prompt_that_is_only_declined_is_no_report() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, "MFA denied; user declined the authentication")
                                .fromAfar()
                                .hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void who_comes_in_from_there_afterwards_makes_it_critical() {
        Finding finding = Found.one(
                CAUSE,
                passed(PUSH).hour(0),
                denied(PUSH, FRAUD).fromAfar().hour(20),
                passed(PUSH).fromAfar().hour(21));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(Found.shown(finding)).containsExactly(1, 1);
    }

    @Test
    void who_came_in_from_there_before_makes_it_critical_too() {
        Finding finding = Found.one(
                CAUSE,
                passed(PUSH).hour(0),
                passed(PUSH).fromAfar().hour(19),
                denied(PUSH, FRAUD).fromAfar().hour(20));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void a_report_from_home_by_a_user_who_goes_on_there_is_not_critical() {
        Finding finding = Found.one(
                CAUSE,
                passed(PUSH).hour(0),
                denied(PUSH, FRAUD).hour(20),
                passed(PUSH).hour(21));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(Found.shown(finding)).containsExactly(1);
    }

    @Test
    void the_other_tries_from_that_strange_address_belong_to_it() {
        Finding finding = Found.one(
                CAUSE,
                passed(PUSH).hour(0),
                denied(PUSH, "MFA denied; user declined the authentication")
                        .fromAfar()
                        .hour(19),
                denied(PUSH, FRAUD).fromAfar().hour(20),
                code(50126).fromAfar().hour(21));
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(500121, 2, 50126, 1));
        assertThat(finding.extent().first()).isBefore(finding.extent().last());
    }

    @Test
    void what_fails_at_home_does_not_belong_to_it() {
        Finding finding = Found.one(
                CAUSE,
                passed(PUSH).hour(0),
                denied(PUSH, FRAUD).hour(20),
                code(50126).hour(21));
        assertThat(finding.extent().attempts()).isEqualTo(1);
    }
}
