package io.github.signindoctor.diagnose.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void four_strikes_have_a_rhythm_and_three_have_none() {
        assertThat(Rhythm.of(minutes(0, 60, 120))).isEmpty();
        assertThat(Rhythm.of(minutes(0, 60, 120, 180))).isPresent();
        assertThat(Rhythm.of(List.of())).isEmpty();
    }

    @Test
    void a_tenth_of_the_median_is_still_regular_and_more_is_not() {
        assertThat(regular(0, 60, 120, 186)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 187)).isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(0.001));
        assertThat(regular(0, 60, 120, 174)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 173)).isLessThan(1.0);
    }

    @Test
    void however_long_the_beat_a_clock_is_no_more_than_twenty_minutes_late() {
        assertThat(regular(0, 600, 1200, 1820)).isEqualTo(1.0);
        assertThat(regular(0, 600, 1200, 1821)).isLessThan(1.0);
    }

    @Test
    void a_beat_that_was_skipped_is_still_the_beat() {
        assertThat(regular(0, 60, 120, 240)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 252)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 253)).isLessThan(1.0);
        assertThat(regular(0, 60, 120, 210)).isLessThan(1.0);
    }

    @Test
    void a_strike_much_too_early_does_not_fit() {
        assertThat(regular(0, 60, 120, 121)).isLessThan(1.0);
    }

    @Test
    void seven_of_ten_make_it_steady() {
        assertThat(new Rhythm(Duration.ofHours(1), 0.7).isSteady()).isTrue();
        assertThat(new Rhythm(Duration.ofHours(1), 0.69).isSteady()).isFalse();
    }

    @Test
    void the_median_is_of_the_spacings_and_never_zero() {
        assertThat(Rhythm.of(minutes(0, 10, 30, 60)).orElseThrow().median()).isEqualTo(Duration.ofMinutes(20));
        assertThat(Rhythm.of(minutes(0, 0, 0, 0)).orElseThrow().median()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void spacings_longer_than_the_longest_are_left_out() {
        Duration night = Duration.ofMinutes(600);
        assertThat(Rhythm.of(minutes(0, 60, 660, 720, 780), night).orElseThrow().regular())
                .isEqualTo(1.0);
        assertThat(Rhythm.of(minutes(0, 60, 661, 721, 781), night).orElseThrow().median())
                .isEqualTo(Duration.ofMinutes(60));
        assertThat(Rhythm.of(minutes(0, 60, 661, 721), night)).isEmpty();
    }

    private static double regular(long... minutes) {
        return Rhythm.of(minutes(minutes)).orElseThrow().regular();
    }

    private static List<Instant> minutes(long... minutes) {
        return LongStream.of(minutes)
                .mapToObj(minute -> START.plus(Duration.ofMinutes(minute)))
                .toList();
    }

    @Test
    void a_pause_of_more_than_twenty_beats_proves_no_beat_and_breaks_none() {
        assertThat(regular(0, 60, 120, 180, 1410)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 1320)).isEqualTo(1.0);
        assertThat(regular(0, 60, 120, 1321)).isZero();
    }

    @Test
    void a_spacing_as_long_as_the_longest_counts() {
        Duration longest = Duration.ofMinutes(600);
        assertThat(Rhythm.of(minutes(0, 60, 120, 720), longest)).isPresent();
        assertThat(Rhythm.of(minutes(0, 60, 120, 721), longest)).isEmpty();
    }
}
