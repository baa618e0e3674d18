package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
    private final Times utc = new Times(ZoneOffset.UTC);

    @Test
    void a_time_always_tells_its_zone() {
        Instant time = Instant.parse("2026-07-09T05:37:42Z");
        assertThat(utc.at(time)).isEqualTo("2026-07-09 05:37 UTC");
        assertThat(new Times(ZoneId.of("Asia/Kolkata")).at(time)).isEqualTo("2026-07-09 11:07 +05:30");
    }

    @Test
    void a_range_repeats_nothing_that_is_equal() {
        Instant from = Instant.parse("2026-07-09T05:37:00Z");
        assertThat(utc.range(from, from.plusSeconds(5))).isEqualTo("2026-07-09 05:37 UTC");
        assertThat(utc.range(from, from.plusSeconds(600))).isEqualTo("2026-07-09 05:37 to 05:47 UTC");
        assertThat(utc.range(from, from.plusSeconds(86_400))).isEqualTo("2026-07-09 05:37 to 2026-07-10 05:37 UTC");
    }

    @Test
    void a_range_over_a_change_of_clocks_tells_both_offsets() {
        Instant from = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(new Times(ZoneId.of("Europe/Berlin")).range(from, from.plusSeconds(3600)))
                .isEqualTo("2026-10-25 02:30 +02:00 to 2026-10-25 02:30 +01:00");
    }

    @Test
    void a_length_is_told_in_its_two_greatest_units() {
        assertThat(Times.length(Duration.ofSeconds(41))).isEqualTo("41 s");
        assertThat(Times.length(Duration.ofSeconds(754))).isEqualTo("12 min 34 s");
        assertThat(Times.length(Duration.ofMinutes(120))).isEqualTo("2 h");
        assertThat(Times.length(Duration.ofHours(173))).isEqualTo("7 d 5 h");
    }
}
