package io.github.signindoctor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long MILLISECOND = 1_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = 5_000 * MILLISECOND;

    private ProgressLine line(boolean terminal, Map<String, String> environment, boolean quiet) {
        Io io = new Io(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err,
                environment,
                new Terminal(terminal, terminal, terminal, 80));
        return ProgressLine.on(new Screen(io, new Look(ColourMode.AUTO, false, quiet)), () -> now);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_shown_for_half_a_second() {
        try (ProgressLine line = line(true, Map.of(), false)) {
            now += 499 * MILLISECOND;
            line.at(1, 2, 3);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void bytes_records_and_the_time_that_remains_are_shown() {
        try (ProgressLine line = line(true, Map.of(), false)) {
            now += 4_000 * MILLISECOND;
            line.at(1_000_000, 3_000_000, 12_345);
        }
        assertThat(shown()).startsWith("\rreading 1.0 MB of 3.0 MB (33%), 12,345 records, about 8 s left");
    }

    @Test
    void standard_input_has_no_end_to_tell() {
        try (ProgressLine line = line(true, Map.of(), false)) {
            now += 4_000 * MILLISECOND;
            line.at(2_500_000_000L, -1, 7);
        }
        assertThat(shown()).startsWith("\rreading 2.50 GB, 7 records\r");
    }

    @Test
    void it_is_drawn_ten_times_a_second_at_most() {
        try (ProgressLine line = line(true, Map.of(), false)) {
            now += 1_000 * MILLISECOND;
            for (int i = 0; i < 1_000; i++) {
                now += MILLISECOND;
                line.at(i, 1_000, i);
            }
        }
        assertThat(shown().split("reading", -1).length - 1).isBetween(9, 10);
    }

    @Test
    void the_line_is_gone_at_the_end() {
        try (ProgressLine line = line(true, Map.of(), false)) {
            now += 1_000 * MILLISECOND;
            line.at(1, 2, 3);
        }
        assertThat(shown()).matches("(?s)\rreading [^\r]*\r +\r");
    }

    @Test
    void nobody_is_shown_progress_who_would_not_see_it_or_does_not_want_it() {
        for (ProgressLine each : new ProgressLine[] {
            line(false, Map.of(), false), line(true, Map.of("TERM", "dumb"), false), line(true, Map.of(), true)
        }) {
            try (ProgressLine line = each) {
                now += 1_000 * MILLISECOND;
                line.at(1, 2, 3);
            }
        }
        assertThat(shown()).isEmpty();
    }
}
