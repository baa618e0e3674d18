package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private final Reading experienced = new Reading();

    /** A lane and what it picks. */
    private static final class Reading {
        private final Slots slots = new Slots();
        private final int policies = slots.add("policies");
        private final int name = slots.add("name");
        private final int inner = slots.add("device/name");
        private final int times = slots.add("steps/*/time");
        private final Picks picks = new Picks(slots.count(), times);
        private final JsonLane lane = new JsonLane(new PlainForm(), slots, picks);
        private byte[] text = {};

        int read(String record) {
            byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
            text = Arrays.copyOf(bytes, bytes.length + Bytes.SLACK);
            lane.text(text, bytes.length);
            return lane.record(0);
        }

        String picked(int slot) {
            return picks.has(slot)
                    ? new String(text, picks.from(slot), picks.to(slot) - picks.from(slot), StandardCharsets.UTF_8)
                    : "";
        }

        String all() {
            StringBuilder all = new StringBuilder(picked(policies) + "|" + picked(name) + "|" + picked(inner));
            for (int time = 0; time < picks.manyCount(); time++) {
                all.append('|').append(picks.manyFrom(time)).append('-').append(picks.manyTo(time));
            }
            return all.toString();
        }
    }

    private void assertReadAsByANewcomer(String record) {
        Reading newcomer = new Reading();
        int end = newcomer.read(record);
        assertThat(experienced.read(record)).as(record).isEqualTo(end);
        if (end >= 0) {
            assertThat(experienced.lane.odd()).as(record).isEqualTo(newcomer.lane.odd());
            assertThat(experienced.lane.lines()).as(record).isEqualTo(newcomer.lane.lines());
            assertThat(experienced.all()).as(record).isEqualTo(newcomer.all());
        }
    }

    private static String policy(Random random) {
        return "{ \"id\": \"policy-%d\",\n \"result\": \"%s\", \"controls\": [%s]%s }"
                .formatted(
                        random.nextInt(2),
                        random.nextBoolean() ? "success" : "notApplied",
                        random.nextBoolean() ? "\"mfa\", \"compliantDevice\"" : "",
                        random.nextInt(20) == 0 ? ", \"result\": \"again\"" : "");
    }

    private static String record(Random random) {
        StringBuilder record = new StringBuilder("{ \"name\": \"n" + random.nextInt(4) + "\", \"policies\": [");
        for (int policy = random.nextInt(3); policy >= 0; policy--) {
            record.append(policy(random)).append(policy > 0 ? ", " : "");
        }
        record.append("], \"device\": { \"name\": \"a rather long name of a device of the kind ")
                .append(random.nextInt(2))
                .append("\" }, \"place\": { \"city\": \"Zürich\", \"geo\": { \"latitude\": 47.")
                .append(random.nextInt(3))
                .append(" , \"longitude\": 8.5, \"altitude\": null } }, \"steps\": [ { \"time\": ")
                .append(random.nextInt(5))
                .append(", \"method\": \"a method that is named at some length\" } ], \"last\": true");
        return record.append(random.nextInt(20) == 0 ? ", \"place\": {} }" : " }")
                .toString();
    }

    private static String harmed(String record, Random random) {
        int at = random.nextInt(record.length());
        String harm = "{}[],:\"\\ x\n".charAt(random.nextInt(11)) + "";
        return switch (random.nextInt(3)) {
            case 0 -> record.substring(0, at) + harm + record.substring(at);
            case 1 -> record.substring(0, at) + record.substring(at + 1);
            default -> record.substring(0, at) + harm + record.substring(at + 1);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_was_met_before_is_read_as_if_it_were_new(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            String record = record(random);
            assertReadAsByANewcomer(random.nextInt(3) == 0 ? harmed(record, random) : record);
        }
    }

    @Test
    void a_value_has_one_fingerprint_and_no_other_has_the_same() {
        Random random = new Random(5);
        Map<String, Long> prints = new HashMap<>();
        int known = 0;
        for (int round = 0; round < 2000; round++) {
            experienced.read(record(random));
            long print = experienced.picks.high(experienced.policies);
            if (print != 0) {
                known++;
                assertThat(prints.computeIfAbsent(experienced.picked(experienced.policies), value -> print))
                        .isEqualTo(print);
            }
        }
        assertThat(known).isGreaterThan(500);
        assertThat(prints.values()).doesNotHaveDuplicates();
    }

    @Test
    void a_repeated_name_behind_what_was_met_before_is_odd() {
        String device = "\"device\": { \"id\": \"0123456789012345678901234567890123456789\" }";
        for (int round = 0; round < 3; round++) {
            assertThat(experienced.read("{" + device + ", \"name\": 1}")).isPositive();
            assertThat(experienced.lane.odd()).isFalse();
        }
        experienced.read("{" + device + ", \"name\": 1, " + device + "}");
        assertThat(experienced.lane.odd()).isTrue();
    }

    @Test
    void what_goes_on_behind_the_end_of_the_text_is_not_known() {
        String record = "{\"device\": {\"id\": \"0123456789012345678901234567890123456789\"}, \"name\": 1}";
        for (int round = 0; round < 3; round++) {
            experienced.read(record);
        }
        for (int length = 1; length < record.length(); length++) {
            assertThat(experienced.read(record.substring(0, length))).isEqualTo(-1);
        }
    }
}
