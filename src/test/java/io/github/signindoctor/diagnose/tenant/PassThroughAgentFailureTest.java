package io.github.signindoctor.diagnose.tenant;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassThroughAgentFailureTest {

    private static final String CAUSE = "pass-through-agent-failure";

    private static Event failed(String name, int code) {
        return code(code).by(user(name)).hour(20);
    }

    @Test
    void agents_that_fail_for_two_users_at_once() {
        Finding finding = Found.one(CAUSE, success().hour(0), failed("bo", 80001), failed("cy", 80002));
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.TENANT);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().users()).hasSize(2);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(80001, 1, 80002, 1));
        assertThat(Found.shown(finding)).containsExactly(2);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("wrong-password");
        assertThat(finding.wouldChange()).isNotEmpty();
        assertThat(causes(success().hour(0), failed("bo", 80001), failed("cy", 80002)))
                .containsExactly(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {80001, 80002, 80003, 80005, 80007, 80010, 80011, 80013, 80014})
    void each_code_of_the_agents_counts(int code) {
        assertThat(causes(failed("bo", code), failed("cy", code))).contains(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {80004, 80012, 50126})
    void what_the_agents_say_of_one_account_does_not(int code) {
        assertThat(causes(failed("bo", code), failed("cy", code))).doesNotContain(CAUSE);
    }

    @Test
    void one_user_is_no_failure_of_the_agents() {
        assertThat(causes(
                        failed("bo", 80001),
                        failed("bo", 80001).hour(21),
                        failed("bo", 80001).hour(22)))
                .doesNotContain(CAUSE);
    }

    @Test
    void two_users_on_two_days_are_no_failure_of_the_agents() {
        assertThat(causes(failed("bo", 80014), failed("cy", 80014).hour(70))).doesNotContain(CAUSE);
        assertThat(causes(failed("bo", 80014), failed("cy", 80014).hour(22))).doesNotContain(CAUSE);
        assertThat(causes(
                        failed("bo", 80014),
                        failed("cy", 80014).at(Duration.ofHours(21).plusMinutes(59))))
                .contains(CAUSE);
    }

    @Test
    void passwords_of_those_it_hit_that_are_checked_again_heal_it() {
        Finding finding = Found.one(CAUSE, failed("bo", 80001), failed("cy", 80002), typed("bo"), typed("cy"));
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(Found.one(CAUSE, failed("bo", 80001), failed("cy", 80002), typed("bo"))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void others_who_come_in_and_sessions_that_need_no_password_heal_nothing() {
        assertThat(Found.one(CAUSE, failed("bo", 80001), failed("cy", 80002), typed("di"), typed("ed"))
                        .state())
                .isEqualTo(State.ENDED);
        assertThat(Found.one(CAUSE, failed("bo", 80001), failed("cy", 80002), claimed("bo"), claimed("cy"))
                        .state())
                .isEqualTo(State.ENDED);
    }

    private static Event typed(String name) {
        return success()
                .by(user(name))
                .step("Password", true, "Correct password")
                .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                .hour(22);
    }

    private static Event claimed(String name) {
        return success()
                .by(user(name))
                .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                .hour(22);
    }

    @Test
    void pauses_up_to_six_hours_are_one_failure() {
        assertThat(Found.all(
                        CAUSE,
                        failed("bo", 80001),
                        failed("cy", 80001),
                        failed("bo", 80001).hour(26),
                        failed("cy", 80001).hour(26)))
                .hasSize(1);
        assertThat(Found.all(
                        CAUSE,
                        failed("bo", 80001),
                        failed("cy", 80001),
                        failed("bo", 80001).hour(27),
                        failed("cy", 80001).hour(27)))
                .hasSize(2);
    }
}
