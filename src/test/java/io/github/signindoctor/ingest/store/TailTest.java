package io.github.signindoctor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TailTest {
    private static final long[] UNITS = {1_000_000_000L, 1_000_000L, 100L, 1L};
    private static final int ROUNDS = 2000;

    private final Random random = new Random(5);

    private long near(long time) {
        return switch (random.nextInt(4)) {
            case 0 -> Batch.NO_TIME;
            case 1 -> time;
            case 2 -> random.nextLong() >>> 2;
            default -> time + (random.nextInt(4000) - 2000) * UNITS[random.nextInt(UNITS.length)];
        };
    }

    @Test
    void steps_of_a_row_are_read_as_they_were_written_to_the_nanosecond() {
        Parts parts = new Parts();
        for (int round = 0; round < ROUNDS; round++) {
            Batch batch = new Batch();
            batch.begin();
            long time = random.nextLong() >>> 2;
            batch.requestId(1, 2);
            batch.originalRequestId(1, random.nextInt(4), parts);
            batch.time(time);
            int client = random.nextInt() >>> 1 + random.nextInt(30);
            batch.parts(0, 0, client, 0, 0);
            int count = random.nextInt(40);
            Tail written = Tail.blank();
            written.begin(batch, 0, count);
            long[] times = new long[count];
            int[] steps = new int[count];
            for (int each = 0; each < count; each++) {
                times[each] = near(time);
                steps[each] = random.nextInt() >>> 1 + random.nextInt(30);
                written.step(steps[each], times[each]);
            }
            Tail read = new Tail().read(written.bytes, 0, time);
            assertThat(read.client).isEqualTo(client);
            assertThat(read.original).isEqualTo(batch.ints[Layout.ORIGINAL]);
            assertThat(read.steps).isEqualTo(count);
            for (int each = 0; each < count; each++) {
                assertThat(read.next()).isEqualTo(steps[each]);
                assertThat(read.stepTime).isEqualTo(times[each]);
            }
            assertThat(read.at).isEqualTo(written.at);
        }
    }
}
