package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthenticatorUnreachableTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final String UNDELIVERABLE = "MFA denied; unable to send the mobile app notification to the device";

    @Test
    void a_push_that_worked_and_is_never_answered_again_is_an_unreachable_authenticator() {
        List<Finding> findings = findings(
                passed(PUSH).hour(0),
                denied(PUSH, NO_ANSWER).hour(24),
                denied(PUSH, NO_ANSWER).hour(26),
                denied(PUSH, NO_ANSWER).hour(48));
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(finding.loop().orElseThrow().kind()).isEqualTo(Loop.Kind.PUSH_TIMEOUT);
        assertThat(finding.loop().orElseThrow().medianSpacingSeconds()).isEqualTo(22 * 3600);
    }

    @Test
    void it_is_healed_when_the_push_works_again() {
        Finding finding = findings(
                        passed(PUSH).hour(0),
                        denied(PUSH, UNDELIVERABLE).hour(24),
                        denied(PUSH, UNDELIVERABLE).hour(25),
                        denied(PUSH, UNDELIVERABLE).hour(26),
                        passed(PUSH).hour(50))
                .get(0);
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void another_factor_that_works_is_named_and_does_not_heal_it() {
        Finding finding = findings(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).hour(24),
                        passed("Text message").at(Duration.ofHours(24).plusMinutes(3)),
                        denied(PUSH, NO_ANSWER).hour(30),
                        passed("Text message").at(Duration.ofHours(30).plusMinutes(3)),
                        denied(PUSH, NO_ANSWER).hour(160))
                .get(0);
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.state()).isEqualTo(State.RUNNING);
        assertThat(finding.extent().working()).contains("a text message");
    }

    @Test
    void one_unanswered_push_that_a_success_follows_is_no_finding() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).hour(24),
                        passed(PUSH).at(Duration.ofHours(24).plusMinutes(2))))
                .isEmpty();
    }

    @Test
    void pushes_unanswered_within_minutes_are_an_absent_user_and_not_a_lost_phone() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).at(Duration.ofHours(24)),
                        denied(PUSH, NO_ANSWER).at(Duration.ofHours(24).plusMinutes(4)),
                        passed(PUSH).hour(30)))
                .doesNotContain("authenticator-unreachable");
    }

    @Test
    void the_same_text_from_a_strange_place_is_an_attack_and_not_a_lost_phone() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).fromAfar().hour(24),
                        denied(PUSH, NO_ANSWER).fromAfar().hour(25),
                        denied(PUSH, NO_ANSWER).fromAfar().hour(26)))
                .containsExactly("mfa-fatigue-attack");
    }

    @Test
    void without_any_earlier_success_the_confidence_is_low() {
        Finding finding = findings(
                        denied(PUSH, NO_ANSWER).hour(0),
                        denied(PUSH, NO_ANSWER).hour(5),
                        denied(PUSH, NO_ANSWER).hour(24))
                .get(0);
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void without_named_methods_a_slow_answer_each_day_is_no_lost_phone() {
        assertThat(causes(
                        passed("").hour(0),
                        denied("", NO_ANSWER).hour(24),
                        passed("").at(Duration.ofHours(24).plusMinutes(3)),
                        denied("", NO_ANSWER).hour(72),
                        passed("").at(Duration.ofHours(72).plusMinutes(3))))
                .doesNotContain("authenticator-unreachable");
    }

    @Test
    void without_named_methods_prompts_that_nothing_answers_soon_are_a_lost_phone() {
        assertThat(causes(
                        passed("").hour(0),
                        denied("", NO_ANSWER).hour(24),
                        denied("", NO_ANSWER).hour(48),
                        denied("", NO_ANSWER).hour(72)))
                .containsExactly("authenticator-unreachable");
    }
}
