package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        assertThat(facts(finding))
                .contains("3: the log holds no earlier sign-in of this user, so that what is usual for the user is not"
                        + " known: verify the caller on another channel before anything is reset");
    }

    @Test
    void with_an_earlier_success_nothing_is_said_of_a_missing_history() {
        assertThat(facts(lost(event -> event))).noneMatch(fact -> fact.contains("no earlier sign-in"));
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

    @Test
    void pushes_that_are_answered_minutes_later_are_slow_thumbs_however_often() {
        assertThat(causes(log(IntStream.range(0, 4)
                        .boxed()
                        .flatMap(day -> Stream.of(
                                denied(PUSH, NO_ANSWER).hour(day * 24),
                                passed(PUSH).minute(day * 1440 + 3))))))
                .isEmpty();
    }

    @Test
    void pushes_unanswered_after_the_one_that_was_accepted_stand() {
        assertThat(only(log(IntStream.range(0, 3)
                                .boxed()
                                .flatMap(day -> Stream.of(
                                        passed(PUSH).hour(day * 24),
                                        denied(PUSH, NO_ANSWER).minute(day * 1440 + 3)))))
                        .extent()
                        .attempts())
                .isEqualTo(3);
    }

    @Test
    void two_unanswered_pushes_are_needed_and_forgiven_once_a_push_is_accepted() {
        Event known = passed(PUSH).hour(0);
        Event first = denied(PUSH, NO_ANSWER).hour(24);
        Event second = denied(PUSH, NO_ANSWER).hour(26);
        assertThat(causes(known, first)).doesNotContain("authenticator-unreachable");
        assertThat(causes(known, first, second)).containsExactly("authenticator-unreachable");
        assertThat(causes(known, first, second, passed(PUSH).hour(30))).doesNotContain("authenticator-unreachable");
    }

    @Test
    void half_an_hour_without_an_answer_is_long_enough() {
        Event known = passed(PUSH).hour(0);
        Event first = denied(PUSH, NO_ANSWER).minute(1440);
        assertThat(causes(known, first, denied(PUSH, NO_ANSWER).minute(1469)))
                .doesNotContain("authenticator-unreachable");
        assertThat(causes(known, first, denied(PUSH, NO_ANSWER).minute(1470))).contains("authenticator-unreachable");
    }

    @Test
    void a_push_that_cannot_be_delivered_needs_no_time_to_show() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, UNDELIVERABLE).minute(1440),
                        denied(PUSH, UNDELIVERABLE).minute(1444)))
                .containsExactly("authenticator-unreachable");
    }

    @Test
    void each_fact_names_the_records_that_show_it() {
        Finding finding = only(
                passed("Text message").hour(0),
                passed(PUSH).hour(1),
                passed(PUSH).hour(2),
                denied(PUSH, UNDELIVERABLE).hour(24),
                denied(PUSH, NO_ANSWER).hour(26),
                denied(PUSH, NO_ANSWER).hour(48));
        assertThat(facts(finding))
                .containsExactly(
                        "1: the app notification could not be delivered",
                        "2: the app notification was not answered",
                        "1: the same factor worked before",
                        "3: the user came in before with this machine and from this address");
        assertThat(rivals(finding)).containsExactly("mfa-fatigue-attack");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void it_says_what_is_familiar_where_not_all_is() {
        assertThat(facts(only(
                        passed(PUSH).hour(1),
                        denied(PUSH, NO_ANSWER)
                                .from("203.0.113.66", "64999", "ZZ")
                                .hour(24),
                        denied(PUSH, NO_ANSWER)
                                .from("203.0.113.66", "64999", "ZZ")
                                .hour(48))))
                .contains("2: the user came in before with this machine, but never from this place");
        assertThat(facts(only(
                        passed(PUSH).hour(1),
                        denied(PUSH, NO_ANSWER).device("pc2").hour(24),
                        denied(PUSH, NO_ANSWER).device("pc2").hour(48))))
                .contains("2: the user came in before from this address, but not with this machine");
    }

    @Test
    void at_home_but_never_seen_to_answer_a_push_the_confidence_is_medium() {
        Finding finding = only(
                passed("Text message").hour(0),
                denied(PUSH, NO_ANSWER).hour(24),
                denied(PUSH, NO_ANSWER).hour(48));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts(finding)).noneMatch(fact -> fact.contains("worked before"));
    }

    @Test
    void where_nobody_knows_whose_place_it_is_an_attack_is_not_ruled_out() {
        Finding finding =
                only(denied(PUSH, NO_ANSWER).hour(0), denied(PUSH, NO_ANSWER).hour(5));
        assertThat(rivals(finding)).isEmpty();
        assertThat(facts(finding)).noneMatch(fact -> fact.contains("came in before"));
    }

    @Test
    void silent_rows_are_no_pushes() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).silent().hour(24),
                        denied(PUSH, NO_ANSWER).silent().hour(26)))
                .doesNotContain("authenticator-unreachable");
    }

    @Test
    void a_machine_and_program_never_seen_at_the_users_own_address_prove_no_lost_phone() {
        Finding finding = lost(event -> event.device("").edited(Tailor.agent("stranger")));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(facts(finding))
                .contains("3: the machine or program is new for this user: verify the caller on another channel before"
                        + " anything is reset");
        assertThat(rivals(finding)).doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void the_users_own_browser_without_a_device_is_enough_at_home_and_another_device_is_not() {
        assertThat(lost(event -> event.device("")).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(lost(event -> event.device("laptop-2")).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void only_the_country_makes_nobody_the_user_unless_the_machine_does() {
        assertThat(lost(event -> event.from("203.0.113.77", "64777", "NL").device(""))
                        .confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(lost(event -> event.from("203.0.113.77", "64777", "NL")).confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_record_without_machine_and_program_at_the_usual_address_is_less_sure() {
        assertThat(lost(event -> event.edited(Edits.device("", "", "")).edited(Tailor.agent("")))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_factor_that_an_attack_explains_is_no_way_out() {
        List<Finding> found = findings(
                passed(PUSH).hour(0),
                passed(PUSH).hour(1),
                Event.code(50072)
                        .step("Password", true, "Correct password")
                        .fromAfar()
                        .hour(20),
                passed("Text message").fromAfar().at(Duration.ofHours(20).plusMinutes(4)),
                denied(PUSH, NO_ANSWER).hour(40),
                denied(PUSH, NO_ANSWER).hour(42));
        assertThat(found).extracting(Finding::cause).contains("risky-method-registration");
        Finding lost = found.stream()
                .filter(each -> each.cause().equals("authenticator-unreachable"))
                .findFirst()
                .orElseThrow();
        assertThat(lost.extent().working()).doesNotContain("a text message");
    }

    /** Three pushes that nobody answers, hours apart, after some that were; changed as told. */
    private static Finding lost(UnaryOperator<Event> change) {
        return findings(
                        passed(PUSH).hour(0),
                        passed(PUSH).hour(1),
                        passed(PUSH).hour(2),
                        change.apply(denied(PUSH, NO_ANSWER).hour(24)),
                        change.apply(denied(PUSH, NO_ANSWER).hour(26)),
                        change.apply(denied(PUSH, NO_ANSWER).hour(28)))
                .get(0);
    }
}
