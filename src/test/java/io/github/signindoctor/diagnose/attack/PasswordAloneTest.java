package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordAloneTest {
    private static final String CAUSE = "stolen-password";

    /** A success for the password alone, from afar, with a program of its own. */
    private static Event entry() {
        return success()
                .step("Password", true, "Correct password")
                .fromAfar()
                .edited(Tailor.requirement("singleFactorAuthentication"))
                .edited(Tailor.agent("stranger"))
                .hour(30);
    }

    private static List<Event> guesses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> code(50126)
                        .step("Password", false, "Invalid password")
                        .fromAfar()
                        .edited(Tailor.agent("stranger"))
                        .at(Duration.ofHours(29).plusMinutes(i)))
                .toList();
    }

    @Test
    void a_password_that_was_guessed_and_let_in_without_a_second_factor_is_an_entry() {
        Finding finding = Found.one(CAUSE, Found.log(guesses(5), success().hour(0), entry(), entry().hour(33)));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().attempts()).isEqualTo(7);
        assertThat(finding.evidence().get(0).fact()).isEqualTo("passwords were guessed from there first");
    }

    @Test
    void without_the_guesses_it_is_worth_knowing_only() {
        Finding finding = Found.one(CAUSE, Found.log(guesses(4), success().hour(0), entry()));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void the_users_own_machine_or_program_on_a_journey_is_no_entry() {
        assertThat(causes(success().hour(0), entry().device("laptop-1"))).doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), entry().edited(Tailor.agent("agent"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_user_who_gives_a_second_factor_there_that_day_was_there() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        passed("Mobile app notification").fromAfar().hour(35)))
                .doesNotContain(CAUSE);
    }
}
