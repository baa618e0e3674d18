package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.SignIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokenInputTest {
    private static final int RECORDS = 40;
    private static final int ROUNDS = 400;

    private static Imported read(byte[] bytes) throws IOException {
        return ExportFiles.of(List.of("-"), new ByteArrayInputStream(bytes), ReadingOptions.DEFAULT)
                .read(Codes.NONE);
    }

    private static byte[] jsonLines() {
        return IntStream.range(0, RECORDS)
                .mapToObj(number -> SignIns.row(number).toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv() {
        return IntStream.range(0, RECORDS)
                .mapToObj(number ->
                        "\"2025-03-01T10:00:00Z\",\"" + SignIns.id(number) + "\",\"\",\"ann@contoso.example\",\"0\"")
                .collect(Collectors.joining("\n", "Date (UTC),Request ID,User ID,Username,Sign-in error code\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void one_wrong_byte_costs_a_few_records_at_most_and_is_never_hidden() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = round % 2 == 0 ? jsonLines() : csv();
            int header = round % 2 == 0 ? 0 : 80;
            bytes[header + random.nextInt(bytes.length - header)] = (byte) random.nextInt(256);
            Imported imported = read(bytes);
            long read = imported.signIns().stream().filter(SignIn::hasRequestId).count();
            assertThat(read).isGreaterThanOrEqualTo(RECORDS - 4);
            if (imported.signIns().size() < RECORDS - 1) {
                assertThat(imported.files().get(0).problemCount()
                                + imported.files().get(0).duplicates())
                        .isPositive();
            }
        }
    }

    @Test
    void an_input_that_ends_anywhere_keeps_what_came_before() throws IOException {
        byte[] whole = jsonLines();
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            int length = random.nextInt(whole.length);
            byte[] cut = Arrays.copyOf(whole, length);
            long lines = new String(cut, StandardCharsets.UTF_8).lines().count();
            assertThat(read(cut).signIns().size()).isBetween((int) lines - 1, (int) lines);
        }
    }
}
