package io.github.signindoctor.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage of one character anywhere, in thousands of seeded places. */
class DamagedTextTest {
    private static final int RECORDS = 6;
    private static final String STRAY = "{}[],:\"\\\n0x\u0000\uD800";

    private static String text(String layout) {
        List<String> records = Records.betas(RECORDS);
        return switch (layout) {
            case "lines" -> String.join("\n", records);
            case "indented" -> Records.indented(records);
            case "page" -> "{\"@odata.context\":\"x\",\"value\":" + Records.array(records) + "}";
            default -> Records.array(records);
        };
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        String stray = String.valueOf(STRAY.charAt(random.nextInt(STRAY.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + stray + text.substring(at);
            default -> text.substring(0, at) + stray + text.substring(at + 1);
        };
    }

    @ParameterizedTest
    @CsvSource({"lines, 1", "indented, 2", "array, 3", "page, 4"})
    void one_wrong_character_costs_at_most_the_two_records_that_it_touches_and_is_named_in_few_words(
            String layout, long seed) {
        Random random = new Random(seed);
        String whole = text(layout);
        List<String> worst = new ArrayList<>();
        for (int round = 0; round < 2000; round++) {
            String damaged = damaged(whole, random);
            Heard heard = Heard.from(damaged);
            long kept = heard.rows.stream()
                    .filter(row -> row.path("userId").isTextual())
                    .count();
            int problems = heard.rejected.size() + heard.remarks.size();
            if (kept < RECORDS - 2 || problems > 3 || kept < RECORDS - 1 && problems == 0) {
                worst.add(round + ": kept " + kept + " " + heard.rejected + heard.remarks + "\n" + damaged);
            }
        }
        assertThat(worst).isEmpty();
    }

    @Test
    void noise_never_throws() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder noise = new StringBuilder();
            for (int at = random.nextInt(200); at > 0; at--) {
                noise.append(
                        random.nextInt(4) == 0
                                ? Records.beta(1).charAt(random.nextInt(100))
                                : STRAY.charAt(random.nextInt(STRAY.length())));
            }
            Heard heard = Heard.from(noise.toString());
            assertThat(heard.rows).isEmpty();
        }
    }
}
