package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLaneTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Slots slots = new Slots();
    private final int a = slots.add("a");
    private final int list = slots.add("list");
    private final int many = slots.add("list/*/time");
    private final Picks picks = new Picks(slots.count(), many);
    private final JsonLane lane = new JsonLane(new PlainForm(), slots, picks);

    private byte[] give(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + Bytes.SLACK);
        lane.text(padded, bytes.length);
        return padded;
    }

    private static String picked(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    @Test
    void it_finds_the_end_of_a_record_and_what_is_picked() {
        String record =
                "{ \"a\": \"x\\\"é\", \"b\": [1, {\"c\": null}],\n \"list\": [ {\"time\": 1}, {\"time\": 2} ] }";
        byte[] text = give(record + "\n{");
        for (int round = 0; round < 3; round++) {
            assertThat(lane.record(0)).isEqualTo(record.getBytes(StandardCharsets.UTF_8).length);
            assertThat(lane.odd()).isFalse();
            assertThat(lane.lines()).isEqualTo(1);
            assertThat(picked(text, picks.from(a), picks.to(a))).isEqualTo("\"x\\\"é\"");
            assertThat(picked(text, picks.from(list), picks.to(list))).isEqualTo("[ {\"time\": 1}, {\"time\": 2} ]");
            assertThat(picks.manyCount()).isEqualTo(2);
            assertThat(picked(text, picks.manyFrom(1), picks.manyTo(1))).isEqualTo("2");
        }
    }

    @Test
    void a_member_that_is_absent_is_not_picked_although_the_record_before_had_it() {
        give("{\"a\":1,\"list\":[]}");
        lane.record(0);
        assertThat(picks.has(a)).isTrue();
        give("{\"list\":[]}");
        lane.record(0);
        assertThat(picks.has(a)).isFalse();
        assertThat(picks.has(list)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":01}",
                "{\"a\":tru}",
                "{\"a\":1.}",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{\"b\":[1,]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"tab\there\"}",
                "{\"a\":1,\"a\":2}",
                "{\"b\":{\"c\":1,\"d\":2,\"c\":3}}",
                "{\"b\":{\"c\":1},\"b\":2}",
                "{\"b\":{},\"b\":{}}",
                "{\"odd\":1}"
            })
    void what_is_odd_is_marked_for_the_twin(String record) {
        give(record);
        assertThat(lane.record(0)).isEqualTo(record.length());
        assertThat(lane.odd()).isTrue();
    }

    @Test
    void the_same_name_in_two_elements_of_a_list_is_not_odd() {
        give("{\"b\":[{\"c\":1},{\"c\":2},{\"c\":3}],\"d\":{\"c\":1}}");
        lane.record(0);
        assertThat(lane.odd()).isFalse();
        give("{\"b\":[{\"c\":1},{\"c\":2},{\"c\":3}],\"d\":{\"c\":1}}");
        lane.record(0);
        assertThat(lane.odd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1",
                "{\"a\":\"x",
                "{\"a\"",
                "{\"a\":1]",
                "{\"a\" 1}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":\"line\nend\"}",
                "{\"a\":\"nul\0\"}",
                "{\"value\":[1]}"
            })
    void where_the_text_is_damaged_the_lane_ends(String record) {
        give(record);
        assertThat(lane.record(0)).isEqualTo(-1);
    }

    @Test
    void malformed_utf_8_ends_the_lane_and_whole_characters_do_not() {
        byte[] text = give("{\"a\":\"é€😀\"}");
        assertThat(lane.record(0)).isPositive();
        text[8] = (byte) 0xC0;
        assertThat(lane.record(0)).isEqualTo(-1);
    }

    @Test
    void any_json_in_any_layout_ends_where_jackson_ends_it() throws Exception {
        Random random = new Random(5);
        for (int file = 0; file < 60; file++) {
            new JsonLaneTest().read(50, random);
        }
    }

    private void read(int records, Random random) throws Exception {
        for (int round = 0; round < records; round++) {
            StringBuilder record = new StringBuilder();
            object(record, random, 0);
            byte[] text = give(record + (random.nextBoolean() ? ",\n{\"a\":1}" : "\n"));
            assertThat(lane.record(0))
                    .as(record.toString())
                    .isEqualTo(record.toString().getBytes(StandardCharsets.UTF_8).length);
            assertThat(lane.odd()).isFalse();
            JsonNode parsed = JSON.readTree(record.toString());
            assertThat(picks.has(a)).isEqualTo(parsed.has("a"));
            if (picks.has(a)) {
                assertThat(PlainJson.at(text, picks.from(a))).isEqualTo(parsed.get("a"));
            }
        }
    }

    private static void object(StringBuilder out, Random random, int depth) {
        String[] names = {"a", "b", "list", "time", "ü", "long name of a member that spans words"};
        out.append('{');
        boolean first = true;
        for (String name : names) {
            if (random.nextInt(3) == 0) {
                out.append(first ? "" : ",").append(blank(random)).append('"').append(name.equals("ü") ? "u" : name);
                out.append('"').append(blank(random)).append(':').append(blank(random));
                value(out, random, depth + 1);
                out.append(blank(random));
                first = false;
            }
        }
        out.append('}');
    }

    private static void value(StringBuilder out, Random random, int depth) {
        switch (random.nextInt(depth > 4 ? 5 : 7)) {
            case 0 -> out.append(random.nextInt());
            case 1 -> out.append(random.nextBoolean());
            case 2 -> out.append("null");
            case 3 ->
                out.append('"')
                        .append("é\\\"\\u00e4x€".repeat(random.nextInt(4)))
                        .append('"');
            case 4 -> out.append(-random.nextDouble() * 1e9);
            case 5 -> object(out, random, depth);
            default -> {
                out.append('[');
                for (int more = random.nextInt(3); more >= 0; more--) {
                    value(out, random, depth + 1);
                    out.append(more > 0 ? "," + blank(random) : "");
                }
                out.append(']');
            }
        }
    }

    private static String blank(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\n  ";
            case 1 -> "\t";
            case 2 -> " ";
            default -> "";
        };
    }
}
