package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrongPasswordTest {
    private static final String CAUSE = "wrong-password";

    @Test
    void one_is_a_slip_and_two_that_nothing_heals_are_a_wrong_password() {
        assertThat(causes(success().hour(0), code(50126).hour(9))).isEmpty();
        Finding finding =
                only(success().hour(0), code(50126).hour(9), code(50126).hour(10));
        assertThat(finding.cause()).isEqualTo(CAUSE);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(rivals(finding)).containsExactly("password-spray", "account-locked");
    }

    @Test
    void two_that_healed_are_a_slip_too_and_three_are_worth_knowing_only() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).hour(9),
                        code(50126).hour(10),
                        success().hour(20)))
                .doesNotContain(CAUSE);
        Finding finding = only(
                success().hour(0),
                code(50126).hour(9),
                code(50126).hour(10),
                code(50126).hour(11),
                success().hour(20));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void where_the_user_was_never_seen_to_come_in_the_confidence_is_low() {
        assertThat(only(code(50126).hour(9), code(50126).hour(10)).confidence()).isEqualTo(Confidence.LOW);
        assertThat(only(success().hour(0), code(50126).hour(9), code(50126).hour(10))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void what_a_machine_sends_silently_was_typed_by_nobody() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).silent().hour(9),
                        code(50126).silent().hour(10)))
                .doesNotContain(CAUSE);
    }

    @Test
    void where_four_users_are_refused_and_none_comes_in_somebody_else_is_guessing() {
        assertThat(causes(refused(4))).doesNotContain(CAUSE);
        assertThat(causes(refused(3))).contains(CAUSE);
    }

    @Test
    void at_an_office_where_colleagues_come_in_many_users_mistype() {
        Stream<Event> colleagues = IntStream.range(10, 13)
                .mapToObj(i -> success().by(user("u" + i)).minute(i));
        assertThat(causes(Patient.log(colleagues, refused(4)))).contains(CAUSE);
    }

    private static Event[] refused(int users) {
        return IntStream.range(0, users)
                .boxed()
                .flatMap(i -> Stream.of(
                        code(50126).by(user("u" + i)).hour(9),
                        code(50126).by(user("u" + i)).hour(10)))
                .toArray(Event[]::new);
    }

    @Test
    void three_wrong_passwords_of_a_stranger_are_guesses_that_call_for_no_reset() {
        Finding finding = Found.one(
                "wrong-password",
                success().hour(0),
                code(50126).fromAfar().hour(9),
                code(50126).fromAfar().hour(10),
                code(50126).fromAfar().hour(11),
                success().hour(40));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.withheld()).containsExactly("reset-password");
        assertThat(facts(finding)).singleElement().asString().startsWith("3: somebody is guessing the password");
    }
}
