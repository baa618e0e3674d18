package io.github.signindoctor.casework;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastRefusalTest {
    private static Optional<SignIn> of(Event... events) {
        return LastRefusal.of(
                SignInLog.of(Arrays.stream(events).map(Event::record).toList()), Patient.KNOWLEDGE);
    }

    @Test
    void the_last_one_that_was_refused_is_asked_about_and_no_later_interrupt_or_success() {
        Event refused = code(53003).hour(5);
        assertThat(of(
                        success().hour(0),
                        code(53003).hour(3),
                        refused,
                        code(50074).hour(6),
                        success().hour(7)))
                .contains(refused.record());
    }

    @Test
    void a_refusal_where_the_user_is_at_home_goes_before_a_later_one_of_a_strangers() {
        Event home = code(500121).hour(5);
        assertThat(of(success().hour(0), home, code(500121).fromAfar().hour(9))).contains(home.record());
        Event afar = code(500121).fromAfar().hour(9);
        assertThat(of(success().hour(0), afar)).contains(afar.record());
    }

    @Test
    void without_a_refusal_an_interrupt_serves_and_without_one_the_last_sign_in() {
        Event asked = code(50072).hour(2);
        assertThat(of(success().hour(0), asked, success().hour(4))).contains(asked.record());
        Event last = success().hour(4);
        assertThat(of(success().hour(0), last)).contains(last.record());
        assertThat(of()).isEmpty();
    }
}
