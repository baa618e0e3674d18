package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.time.Times;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final Times TIMES = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    private final Moments moments = new Moments();

    private long nanos(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        return moments.nanos(text, 0, text.length);
    }

    @Test
    void every_moment_that_it_reads_is_the_one_that_the_twin_reads() {
        Random random = new Random(11);
        long from = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2101-01-01T00:00:00Z").getEpochSecond();
        for (int round = 0; round < 20_000; round++) {
            int digits = random.nextInt(10);
            Instant moment = Instant.ofEpochSecond(from + (long) (random.nextDouble() * (to - from)));
            String fraction = digits == 0
                    ? ""
                    : "." + String.format("%09d", random.nextInt(1_000_000_000)).substring(0, digits);
            String written = moment.toString().replace("Z", fraction + (random.nextBoolean() ? "Z" : "+00:00"));
            assertThat(nanos('"' + written + '"'))
                    .as(written)
                    .isEqualTo(Batch.nanos(TIMES.parse(written).orElseThrow()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "null",
                "\"2026-06-07T21:50:51\"",
                "\"2026-06-07T21:50:51+02:00\"",
                "\"2026-06-07 21:50:51Z\"",
                "\"2026-02-29T21:50:51Z\"",
                "\"2026-13-01T21:50:51Z\"",
                "\"1999-12-31T23:59:59Z\"",
                "\"2101-01-01T00:00:00Z\"",
                "\"2026-06-07T24:00:00Z\"",
                "\"2026-06-07T21:60:00Z\"",
                "\"2026-06-07T21:50:51.Z\"",
                "\"2026-06-07T21:50:51.1234567890Z\"",
                "\"+00:00\"",
                "\"2026-06-07T21:5x:51Z\""
            })
    void what_is_written_otherwise_is_left_to_the_twin(String json) {
        assertThat(nanos(json)).isEqualTo(Moments.NONE);
    }

    @Test
    void what_follows_within_an_hour_is_judged_as_closely() {
        long hour = nanos("\"2026-06-07T21:00:00Z\"");
        assertThat(nanos("\"2026-06-07T21:59:59.5Z\"")).isEqualTo(hour + 3_599_500_000_000L);
        assertThat(nanos("\"2026-06-07T21:60:00Z\"")).isEqualTo(Moments.NONE);
        assertThat(nanos("\"2026-06-07T2100:00:00Z\"")).isEqualTo(Moments.NONE);
        assertThat(nanos("\"2026-06-07T21:00\"")).isEqualTo(Moments.NONE);
        assertThat(nanos("\"2026-06-07T25:00:00Z\"")).isEqualTo(Moments.NONE);
        assertThat(nanos("\"2026-06-07T25:00:01Z\"")).isEqualTo(Moments.NONE);
        assertThat(nanos("\"2026-06-07T21:00:01Z\"")).isEqualTo(hour + 1_000_000_000L);
    }
}
