package io.github.signindoctor.diagnose.registration;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.Tenancy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RegistrationRequiredTest {
    private static final String CAUSE = "registration-required";
    private static final String PUSH = "Mobile app notification";
    private static final String PARTNER = "22222222-2222-4222-8222-222222222222";
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void the_demand_is_shown_and_whether_the_password_was_right() {
        Finding finding = only(
                code(50072).step("Password", true, "Correct password").hour(0),
                code(50072).hour(5));
        assertThat(facts(finding))
                .containsExactly(
                        "2: the user was asked to register a second factor, and no success followed",
                        "1: the first factor was right",
                        "2: the log holds no success of this user, nor of several others, so that it cannot tell whether"
                                + " these are usual places and machines");
        assertThat(rivals(finding)).containsExactly("federated-mfa-claim-missing", "guest-mfa-not-trusted");
    }

    @Test
    void one_demand_that_a_later_sign_in_answers_is_no_finding_and_two_are_one_that_healed() {
        assertThat(causes(code(50072).hour(0), passed(PUSH).hour(9))).isEmpty();
        assertThat(judged(
                                WEEK,
                                CAUSE,
                                code(50072).hour(0),
                                code(50072).hour(2),
                                passed(PUSH).hour(9))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void a_factor_given_anywhere_or_a_success_of_the_same_app_heals_it_and_nothing_else() {
        Event one = code(50072).hour(0);
        Event two = code(50072).hour(2);
        assertThat(judged(WEEK, CAUSE, one, two, passed(PUSH).app("Chat").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, CAUSE, one, two, success().hour(9)).state()).isEqualTo(State.HEALED);
        assertThat(judged(WEEK, CAUSE, one, two, success().app("Chat").hour(9)).state())
                .isEqualTo(State.ENDED);
        assertThat(judged(WEEK, CAUSE, one, two, code(50126).hour(9)).state()).isEqualTo(State.ENDED);
    }

    @Test
    void where_nobody_says_that_a_person_was_asked_the_confidence_is_medium() {
        assertThat(only(code(50072).hour(0)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only(code(50072).edited(Edits.undecided()).hour(0)).confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(only(code(500121)
                                .additionalDetails("MFA denied; user does not have any verification methods registered")
                                .edited(Edits.undecided())
                                .hour(0))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_demand_of_a_strength_is_another_matter_even_where_the_user_owns_a_strong_method() {
        assertThat(causes(
                        passed("FIDO2 security key").hour(0),
                        code(50072).demandedBy("authenticationStrengths").hour(2)))
                .doesNotContain(CAUSE);
        assertThat(causes(code(50072).demandedBy("multiConditionalAccess").hour(2)))
                .containsExactly(CAUSE);
    }

    @Test
    void a_user_of_another_tenant_registers_there() {
        assertThat(causes(code(50072)
                        .tenancy(new Tenancy(Event.TENANT, PARTNER, Event.TENANT, "b2bDirectConnect"))
                        .hour(0)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_log_that_knows_nobody_says_that_it_cannot_tell_what_is_usual() {
        String blind = "the log holds no success of this user";
        assertThat(facts(only(code(50072).hour(0)))).anyMatch(fact -> fact.contains(blind));
        assertThat(facts(only(success().hour(0), code(50072).app("Chat").hour(20))))
                .noneMatch(fact -> fact.contains(blind));
    }
}
