package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TotpGuessingAttackTest {

    private static final String CAUSE = "totp-guessing-attack";
    private static final String CODES = "OATH verification code";
    private static final String WRONG = "MFA denied; invalid verification code";

    /** Wrong codes from afar, the first after 20 hours, so many seconds apart. */
    private static List<Event> guesses(int count, int secondsApart) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        denied(CODES, WRONG).fromAfar().at(Duration.ofHours(20).plusSeconds((long) i * secondsApart)))
                .toList();
    }

    @Test
    void ten_wrong_codes_from_a_strange_address_are_guessed() {
        Finding finding = Found.one(CAUSE, Found.log(guesses(10, 60), success().hour(0)));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(10);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
        assertThat(Found.shown(finding)).containsExactly(5, 5);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("totp-clock-drift");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void nine_are_too_few() {
        assertThat(causes(Found.log(guesses(9, 60), success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void ten_fit_two_hours_to_the_second() {
        assertThat(causes(Found.log(guesses(10, 800), success().hour(0)))).contains(CAUSE);
        assertThat(causes(Found.log(guesses(10, 801), success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void the_densest_two_hours_decide_and_the_rest_belongs_to_it() {
        List<Event> all = new ArrayList<>(guesses(10, 60));
        IntStream.range(0, 3)
                .mapToObj(i -> denied(CODES, WRONG).fromAfar().hour(2L + i * 3))
                .forEach(all::add);
        Finding finding = Found.one(CAUSE, Found.log(all, success().hour(0)));
        assertThat(finding.extent().attempts()).isEqualTo(13);
    }

    @Test
    void a_success_from_there_afterwards_is_critical() {
        Finding finding = Found.one(
                CAUSE,
                Found.log(
                        guesses(10, 60),
                        success().hour(0),
                        passed(CODES).fromAfar().hour(21)));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(Found.shown(finding)).containsExactly(5, 1, 5);
    }

    @Test
    void tries_used_up_count_as_wrong_codes() {
        List<Event> all = new ArrayList<>(guesses(9, 60));
        all.add(denied(CODES, "MFA denied; entered incorrect code too many times")
                .fromAfar()
                .at(Duration.ofHours(20).plusMinutes(20)));
        assertThat(causes(Found.log(all, success().hour(0)))).contains(CAUSE);
    }

    @Test
    void an_export_without_steps_still_tells_by_its_details() {
        List<Event> blind = guesses(10, 60).stream()
                .map(each -> each.additionalDetails(WRONG).edited(Tailor.withoutSteps()))
                .toList();
        Finding finding = Found.one(CAUSE, Found.log(blind, success().hour(0)));
        assertThat(Found.shown(finding)).containsExactly(5);
    }

    @Test
    void without_a_normal_it_is_less_sure() {
        assertThat(Found.one(CAUSE, guesses(10, 60).toArray(Event[]::new)).confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_user_whose_push_passes_at_that_very_address_only_has_a_wrong_clock() {
        assertThat(causes(Found.log(
                        guesses(12, 60),
                        passed("Mobile app notification").fromAfar().hour(22))))
                .doesNotContain(CAUSE);
    }

    @Test
    void wrong_codes_where_the_user_succeeded_before_are_no_guesses() {
        assertThat(causes(Found.log(guesses(12, 60), success().fromAfar().hour(1))))
                .doesNotContain(CAUSE);
    }

    @Test
    void wrong_codes_on_the_users_own_machine_are_no_guesses() {
        List<Event> own =
                guesses(12, 60).stream().map(each -> each.device("laptop-1")).toList();
        assertThat(causes(Found.log(own, success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void wrong_codes_at_an_office_are_no_guesses_and_one_colleague_makes_no_office() {
        Event bo = success().by(user("bo")).fromAfar().hour(1);
        Event cy = success().by(user("cy")).fromAfar().hour(1);
        assertThat(causes(Found.log(guesses(12, 60), success().hour(0), bo, cy)))
                .doesNotContain(CAUSE);
        assertThat(causes(Found.log(guesses(12, 60), success().hour(0), bo))).contains(CAUSE);
    }

    @Test
    void silent_rows_and_other_refusals_do_not_count() {
        List<Event> silent = guesses(12, 60).stream().map(Event::silent).toList();
        assertThat(causes(Found.log(silent, success().hour(0)))).doesNotContain(CAUSE);
        List<Event> declined = IntStream.range(0, 12)
                .mapToObj(i -> denied(CODES, "MFA denied; user declined the authentication")
                        .fromAfar()
                        .at(Duration.ofHours(20).plusMinutes(i)))
                .toList();
        assertThat(causes(Found.log(declined, success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void twenty_on_a_machine_and_with_a_program_never_seen_are_guessed_at_the_users_own_address_too() {
        Finding finding =
                Found.one(CAUSE, Found.log(atHome(20, "", "stranger"), success().hour(0)));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.extent().attempts()).isEqualTo(20);
        assertThat(causes(Found.log(atHome(19, "", "stranger"), success().hour(0))))
                .doesNotContain(CAUSE);
    }

    @Test
    void any_number_of_them_on_the_users_own_machine_is_no_guessing() {
        assertThat(causes(Found.log(atHome(30, "laptop-1", "agent"), success().hour(0))))
                .doesNotContain(CAUSE);
    }

    private static List<Event> atHome(int count, String device, String agent) {
        return IntStream.range(0, count)
                .mapToObj(i -> denied(CODES, WRONG)
                        .device(device)
                        .edited(Tailor.agent(agent))
                        .at(Duration.ofHours(20).plusSeconds(i * 60L)))
                .toList();
    }
}
