package io.github.signindoctor.diagnose.live;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.RegisteredMethod;
import io.github.signindoctor.model.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the live state shows beside the log, and what it must not be taken for. */
class LiveChecksTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final RegisteredMethod OLD = method("microsoftAuthenticator", -5_000);

    private static RegisteredMethod method(String kind, int hour) {
        return new RegisteredMethod(
                kind, kind + hour, "a device", Optional.of(Event.START.plus(Duration.ofHours(hour))), "");
    }

    private static AccountState state(boolean isOnlyAdmin, RegisteredMethod... methods) {
        Seen<String> hidden = Seen.hidden("a permission");
        return new AccountState(
                Patient.WEEK_LATER,
                Seen.hidden("a permission"),
                Seen.of(new AccountState.Roles(List.of(), Optional.of(isOnlyAdmin))),
                new AccountState.Factors(
                        Seen.of(List.of(methods)),
                        Seen.of(new AccountState.Preference("push", true)),
                        hidden,
                        hidden,
                        hidden),
                hidden,
                Seen.hidden("a permission"),
                Seen.hidden("a permission"));
    }

    private static final Event[] LOST_PHONE = {
        passed(PUSH).hour(0),
        denied(PUSH, NO_ANSWER).hour(24),
        denied(PUSH, NO_ANSWER).hour(26),
        denied(PUSH, NO_ANSWER).hour(48),
        denied(PUSH, NO_ANSWER).hour(50)
    };

    private static List<String> causes(AccountState state, Event... events) {
        return Patient.findings(state, events).stream().map(Finding::cause).toList();
    }

    @Test
    void an_old_authenticator_that_is_asked_for_after_a_new_method_came_is_a_leftover() {
        List<Finding> findings = Patient.findings(state(false, OLD, method("phone", 30)), LOST_PHONE);
        assertThat(findings).extracting(Finding::cause).containsExactly("stale-method-preferred");
        assertThat(findings.get(0).evidence().get(0).records()).hasSize(2);
        assertThat(findings.get(0).evidence().get(0).fact()).contains("'a device'");
    }

    @Test
    void without_a_newer_method_the_phone_is_simply_lost() {
        assertThat(causes(state(false, OLD, method("phone", -4_000)), LOST_PHONE))
                .containsExactly("authenticator-unreachable");
    }

    @Test
    void a_new_method_after_the_last_failure_may_have_ended_it() {
        assertThat(causes(state(false, OLD, method("phone", 60)), LOST_PHONE))
                .containsExactly("authenticator-unreachable");
    }

    @Test
    void the_only_administrator_who_stays_outside_is_told_beside_what_keeps_them_out() {
        assertThat(causes(state(true, OLD), LOST_PHONE))
                .containsExactlyInAnyOrder("sole-admin-locked-out", "authenticator-unreachable");
    }

    @Test
    void the_only_administrator_who_gets_in_again_is_not_locked_out() {
        List<Event> events = new ArrayList<>(List.of(LOST_PHONE));
        events.add(passed("Text message").hour(60));
        assertThat(causes(state(true, OLD), events.toArray(Event[]::new))).doesNotContain("sole-admin-locked-out");
    }

    @Test
    void five_entries_leave_no_room_for_what_registration_asks() {
        RegisteredMethod[] five = {
            OLD,
            method("microsoftAuthenticator", -4_000),
            method("microsoftAuthenticator", -3_000),
            method("softwareOath", -2_000),
            method("softwareOath", -1_000)
        };
        Event[] asked = {
            passed(PUSH).hour(0),
            Event.code(50072).hour(24),
            Event.code(50072).hour(26),
            Event.code(50072).hour(30)
        };
        assertThat(causes(state(false, five), asked)).contains("method-limit-reached");
        assertThat(causes(state(false, five[0], five[1], five[2], five[3]), asked))
                .doesNotContain("method-limit-reached");
    }

    @Test
    void a_pass_is_no_newer_method() {
        assertThat(causes(state(false, OLD, method("temporaryAccessPass", 30)), LOST_PHONE))
                .containsExactly("authenticator-unreachable");
    }

    @Test
    void five_entries_of_which_none_answers_leave_no_room_for_the_next_phone() {
        RegisteredMethod[] five = {
            OLD,
            method("microsoftAuthenticator", -4_000),
            method("microsoftAuthenticator", -3_000),
            method("microsoftAuthenticator", -2_000),
            method("microsoftAuthenticator", -1_000)
        };
        List<Finding> findings = Patient.findings(state(false, five), LOST_PHONE);
        assertThat(findings).extracting(Finding::cause).containsExactly("method-limit-reached");
        assertThat(findings.get(0).evidence().get(0).fact()).contains("five is the most");
        assertThat(causes(state(false, five[0], five[1], five[2], five[3]), LOST_PHONE))
                .containsExactly("authenticator-unreachable");
    }

    @Test
    void what_may_not_be_read_proves_nothing() {
        AccountState blind = new AccountState(
                Patient.WEEK_LATER,
                Seen.hidden("x"),
                Seen.hidden("x"),
                new AccountState.Factors(
                        Seen.hidden("x"), Seen.hidden("x"), Seen.hidden("x"), Seen.hidden("x"), Seen.hidden("x")),
                Seen.hidden("x"),
                Seen.hidden("x"),
                Seen.hidden("x"));
        assertThat(causes(blind, LOST_PHONE)).containsExactly("authenticator-unreachable");
    }
}
