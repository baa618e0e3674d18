package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLaneTest {
    private static final int WIDTH = 3;

    private final CsvLane lane = new CsvLane(',', WIDTH, 0);

    private int read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private int read(byte[] text) {
        lane.text(Arrays.copyOf(text, text.length + Bytes.SLACK), text.length);
        return lane.record(0);
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < WIDTH; cell++) {
            cells.add(CellGroup.cell(lane.bytes(), lane.from(cell), lane.to(cell)));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\nmore,of,it\n"})
    void a_record_ends_with_its_line_or_the_text(String end) {
        assertThat(read("one,,three is longer than eight bytes" + end))
                .isEqualTo(37 + (end.isEmpty() ? 0 : end.indexOf('\n') + 1));
        assertThat(lane.odd()).isFalse();
        assertThat(lane.lines()).isEqualTo(end.isEmpty() ? 0 : 1);
        assertThat(cells()).containsExactly("one", "", "three is longer than eight bytes");
    }

    @Test
    void quotes_around_a_cell_hide_delimiters_and_doubled_quotes() {
        assertThat(read("\"a, \"\"b\"\"\",\"\",\"Zieliński\"\n")).isPositive();
        assertThat(lane.odd()).isFalse();
        assertThat(cells()).containsExactly("a, \"b\"", "", "Zieliński");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n",
                "a,b,c,\n",
                "a,b\"c\",d\n",
                "a,\"b\"c,d\n",
                "a,\"b\" ,d\n",
                "a,\"b\nc\",d\n",
                "a,\"b\r\nc\",d\n",
                "a,b\rc,d\n"
            })
    void what_is_not_plain_is_left_to_the_twin_whole(String record) {
        assertThat(read(record + "x,y,z\n")).isEqualTo(record.length());
        assertThat(lane.odd()).isTrue();
        assertThat(lane.lines())
                .isEqualTo((int) record.chars().filter(c -> c == '\n').count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,\"c\n", "a,b\0,c\n", "a,\"b\0\",c\n", "a,b,c\0"})
    void an_open_quote_and_a_nul_end_the_lane(String record) {
        assertThat(read(record)).isEqualTo(-1);
    }

    @Test
    void malformed_characters_end_the_lane() {
        for (String bad : List.of("a,b\u00ff,c\n", "a,\"b\u00c3\",c\n", "a\u00e2\u0082,b,c\n", "a,b,c\u00c3")) {
            assertThat(read(bad.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(-1);
        }
    }

    @Test
    void tabs_in_cells_are_content_and_may_stand_between_cells() {
        assertThat(read("a\tb,c,d\n")).isPositive();
        assertThat(cells()).containsExactly("a\tb", "c", "d");
        CsvLane tabs = new CsvLane('\t', 2, 0);
        byte[] text = "a\tb,c\n".getBytes(StandardCharsets.UTF_8);
        tabs.text(Arrays.copyOf(text, text.length + Bytes.SLACK), text.length);
        assertThat(tabs.record(0)).isEqualTo(6);
        assertThat(tabs.odd()).isFalse();
    }
}
