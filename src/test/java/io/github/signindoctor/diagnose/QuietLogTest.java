package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a call about a lost phone is borne out: silence of a log says so only where the log would have shown it. */
class QuietLogTest {
    private static final String PUSH = "Mobile app notification";

    @Test
    void a_user_who_works_and_is_never_left_at_a_prompt_is_quiet_and_the_help_desk_is_warned() {
        UserHistory history = History.of(passed(PUSH).hour(0), success().hour(9));
        assertThat(history.quiet()).isTrue();
        assertThat(history.remark()).get().asString().contains("lost phone");
    }

    @Test
    void a_log_without_a_person_in_front_of_it_proves_nothing() {
        UserHistory history = History.of(
                success().silent().hour(0), success().edited(Edits.undecided()).hour(9));
        assertThat(history.quiet()).isFalse();
        assertThat(history.remark()).isEmpty();
    }

    @Test
    void a_record_of_a_person_that_lost_its_code_may_be_the_prompt_that_failed() {
        assertThat(quiet(success().hour(0), success().withoutCode().hour(9))).isFalse();
        assertThat(quiet(success().hour(0), success().silent().withoutCode().hour(9)))
                .isTrue();
    }

    @Test
    void a_prompt_that_failed_breaks_the_quiet_even_where_a_success_follows() {
        assertThat(quiet(
                        denied(PUSH, "MFA denied; user did not respond to mobile app notification")
                                .minute(0),
                        passed(PUSH).minute(2)))
                .isFalse();
    }

    @Test
    void a_prompt_left_open_breaks_the_quiet_and_one_that_was_answered_does_not() {
        assertThat(quiet(success().hour(0), code(50074).hour(9))).isFalse();
        assertThat(quiet(code(50074).minute(0), passed(PUSH).minute(2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
                "Sign-in was blocked because it came from an IP address with malicious activity"
            })
    void a_refusal_for_another_reason_says_nothing_against_the_phone(String reason) {
        assertThat(quiet(success().hour(0), code(50053).failureReason(reason).hour(9)))
                .isTrue();
    }

    @Test
    void a_wrong_password_is_no_prompt() {
        assertThat(quiet(success().hour(0), code(50126).hour(9))).isTrue();
    }

    private static boolean quiet(Event... events) {
        return History.of(events).quiet();
    }
}
