package io.github.signindoctor.diagnose.registration;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationUnfinishedTest {
    private static final String CAUSE = "registration-unfinished";
    private static final Duration WEEK = Duration.ofDays(7);

    private static Event page(int code) {
        return code(code).app("My Signins");
    }

    @Test
    void begun_twice_it_is_unfinished_and_once_it_is_only_a_demand() {
        Finding finding = only(page(50072).hour(0), page(50072).hour(6));
        assertThat(finding.cause()).isEqualTo(CAUSE);
        assertThat(finding.loop().map(Loop::kind)).contains(Loop.Kind.REGISTRATION);
        assertThat(causes(page(50072).hour(0))).containsExactly("registration-required");
    }

    @ParameterizedTest
    @ValueSource(ints = {50074, 500121})
    void what_the_page_itself_asks_for_counts_there_and_nowhere_else(int number) {
        assertThat(causes(page(number).hour(0), page(number).hour(6))).containsExactly(CAUSE);
        assertThat(causes(code(number).hour(0), code(number).hour(6))).doesNotContain(CAUSE);
    }

    @Test
    void the_text_of_a_page_that_was_shown_counts_in_any_app() {
        assertThat(causes(
                        code(50074).additionalDetails("registration prompted").hour(0),
                        code(50074).additionalDetails("registration prompted").hour(6)))
                .containsExactly(CAUSE);
        assertThat(causes(code(50074).hour(0), code(50074).hour(6))).doesNotContain(CAUSE);
    }

    @Test
    void a_page_that_may_be_put_off_must_come_three_times_wherever_it_is_shown() {
        Event first = page(50125).hour(0);
        Event second = page(50125).hour(6);
        assertThat(causes(first, second)).doesNotContain(CAUSE);
        assertThat(causes(first, second, page(50125).hour(12))).containsExactly(CAUSE);
        assertThat(causes(code(50125).hour(0), code(50125).hour(6), code(50125).hour(12)))
                .containsExactly(CAUSE);
    }

    @Test
    void demands_of_other_apps_belong_to_it_and_silent_ones_do_not() {
        Finding finding = only(
                code(50072).hour(0),
                page(50072).hour(6),
                page(50072).hour(12),
                code(50079).silent().hour(13));
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50072, 3));
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(facts(finding)).containsExactly("2: the set-up of a second factor was begun and left");
    }

    @Test
    void silent_rows_begin_nothing() {
        assertThat(causes(page(50072).silent().hour(0), page(50072).silent().hour(6)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_factor_given_anywhere_or_a_success_at_the_page_heals_it_and_nothing_else() {
        Event one = page(50072).hour(0);
        Event two = page(50072).hour(6);
        assertThat(judged(WEEK, CAUSE, one, two, passed("Text message").hour(30))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, CAUSE, one, two, success().app("My Signins").hour(30))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, CAUSE, one, two, success().hour(30)).state()).isEqualTo(State.ENDED);
        assertThat(judged(WEEK, CAUSE, one, two, code(50126).hour(30)).state()).isEqualTo(State.ENDED);
    }
}
