package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import org.junit.jupiter.api.Test;

class UnknownTest {
    private static final String CAUSE = "unknown";

    @Test
    void two_failures_are_a_small_trouble_and_three_a_real_one() {
        assertThat(only(success().hour(0), failed(9), failed(10)).severity()).isEqualTo(Severity.LOW);
        assertThat(only(success().hour(0), failed(9), failed(10), failed(11)).severity())
                .isEqualTo(Severity.MEDIUM);
    }

    @Test
    void it_says_whether_a_later_sign_in_of_the_app_passed() {
        Finding stands = only(success().hour(0), failed(9), failed(10), failed(11));
        assertThat(facts(stands)).containsExactly("3: these sign-ins failed and no success followed");
        Finding healed = only(
                success().hour(0), failed(9), failed(10), failed(11), success().hour(20));
        assertThat(facts(healed)).containsExactly("3: these sign-ins failed, and a later one passed");
        assertThat(healed.state()).isEqualTo(State.HEALED);
        assertThat(healed.severity()).isEqualTo(Severity.INFO);
        assertThat(only(success().hour(0), failed(9), success().app("Chat").hour(20))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void passwords_tried_by_strangers_that_opened_nothing_are_only_knocking() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50126).fromAfar().hour(9),
                code(50126).fromAfar().hour(10));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_failure_at_home_among_them_is_no_knocking() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50126).fromAfar().hour(9),
                code(50126).fromAfar().hour(10),
                code(50126).hour(11));
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void a_challenge_that_ended_in_a_failure_was_not_left() {
        Finding finding = only(
                success().hour(0), challenged(9), failed(9), challenged(10), failed(10), challenged(11), failed(11));
        assertThat(finding.cause()).isEqualTo(CAUSE);
        assertThat(finding.loop()).isEmpty();
        assertThat(facts(finding)).hasSize(1);
    }

    @Test
    void two_challenges_left_open_mean_nothing() {
        assertThat(causes(challenged(1), challenged(5))).isEmpty();
    }

    private static Event failed(int hour) {
        return code(90033).correlation("c" + hour).minute(hour * 60 + 1);
    }

    private static Event challenged(int hour) {
        return code(50074).correlation("c" + hour).hour(hour);
    }
}
