package io.github.signindoctor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyRowsTest {
    private static final int MANY = 600_000;

    /** Each has a session of its own. */
    private static Rows rows(int count) {
        Random random = new Random(3);
        Rows rows = new Rows();
        Batch batch = new Batch();
        Parts parts = new Parts();
        for (int row = 0; row < count; row++) {
            batch.clear();
            batch.begin();
            batch.requestId(random.nextLong(), row);
            batch.correlationId("", parts);
            batch.sessionId(row, ~row);
            batch.originalRequestId("", parts);
            batch.time(random.nextInt(count / 2) * 1_000_000_000L);
            batch.parts(row & 7, 0, 0, row & 3, 0);
            rows.add(batch, row);
        }
        return rows;
    }

    @Test
    void rows_of_sessions_of_their_own_keep_them_though_the_first_are_forgotten() {
        Rows rows = rows(MANY);
        for (int row = 0; row < MANY; row++) {
            assertThat(rows.number(row, Layout.SESSION) == row
                            && rows.number(row, Layout.SESSION + 1) == ~row
                            && rows.get(row, Layout.WHO) == (row & 7)
                            && rows.get(row, Layout.PLACE) == (row & 3)
                            && rows.get(row, Layout.LINE) == row)
                    .isTrue();
        }
    }

    @Test
    void rows_of_several_stretches_are_sorted_by_time_then_by_id() {
        Rows rows = rows(200_000);
        int[] sorted = IntStream.range(0, rows.size()).toArray();
        new TimeOrder(rows, new Parts()).sort(sorted);
        int[] expected = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> rows.number(row, Layout.TIME))
                        .thenComparing(row -> rows.number(row, Layout.ID), Long::compareUnsigned))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(sorted).isEqualTo(expected);
    }
}
