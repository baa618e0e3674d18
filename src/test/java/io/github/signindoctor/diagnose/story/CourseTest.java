package io.github.signindoctor.diagnose.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void a_cured_trouble_is_healed_however_recent() {
        assertThat(state(true, 48, 47)).isEqualTo(State.HEALED);
    }

    @Test
    void a_trouble_of_the_last_24_hours_is_running_and_an_older_one_ended() {
        assertThat(state(false, 48, 24)).isEqualTo(State.RUNNING);
        assertThat(state(false, 49, 24)).isEqualTo(State.ENDED);
    }

    @Test
    void a_slow_rhythm_keeps_a_trouble_running_for_three_median_spacings() {
        assertThat(state(false, 96 + 72, 0, 48, 72, 96)).isEqualTo(State.RUNNING);
        assertThat(state(false, 96 + 73, 0, 48, 72, 96)).isEqualTo(State.ENDED);
    }

    @Test
    void a_log_shorter_than_an_hour_decides_nothing() {
        Course course = new Course(java.util.List.of(START.plusSeconds(60)));
        assertThat(course.state(false, START, START.plusSeconds(3599))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void the_median_spacing_of_a_single_strike_is_zero() {
        assertThat(course(5).medianSpacing()).isEqualTo(Duration.ZERO);
        assertThat(course(0, 1, 5).medianSpacing()).isEqualTo(Duration.ofHours(4));
    }

    private static State state(boolean cured, long asOfHour, long... hours) {
        return course(hours).state(cured, START, START.plus(Duration.ofHours(asOfHour)));
    }

    private static Course course(long... hours) {
        return new Course(LongStream.of(hours)
                .mapToObj(hour -> START.plus(Duration.ofHours(hour)))
                .toList());
    }

    @Test
    void a_log_of_just_an_hour_decides() {
        Course course = new Course(java.util.List.of(START.plusSeconds(60)));
        assertThat(course.state(false, START, START.plusSeconds(3600))).isEqualTo(State.RUNNING);
    }
}
