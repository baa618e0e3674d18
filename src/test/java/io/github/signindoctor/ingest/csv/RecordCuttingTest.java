package io.github.signindoctor.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCuttingTest {
    private static final String NAME = "InteractiveSignIns_2026-01-26_2026-01-29.csv";
    private static final String HEADER =
            "Date (UTC),Request ID,User agent,User,Username,Application,Resource,Location,Status";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_delimiter_is_told_from_the_header(String delimiter) {
        Heard heard = Heard.reading(
                NAME,
                "Date (UTC),Request ID,Username,Status".replace(",", delimiter),
                "2026-01-26T17:00:12Z,r1,a@b.c,Success".replace(",", delimiter));

        assertThat(heard.only().path("userPrincipalName").asText()).isEqualTo("a@b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_every_way(String end) {
        String text = "Date (UTC),Request ID,Username,Status" + end + "2026-01-26T17:00:12Z,r1,a@b.c,Success" + end;

        Heard heard = Heard.reading(ReadingOptions.DEFAULT, NAME, text);

        assertThat(heard.only().path("portalStatus").asText()).isEqualTo("Success");
    }

    @Test
    void a_header_is_recognised_by_its_folded_names() {
        Heard heard = Heard.reading(
                NAME,
                "\ufeff\"date  (utc) \",\"REQUEST ID\",Username ,Status",
                "2026-01-26T17:00:12Z,r1,a@b.c,Success");

        assertThat(heard.only().path("userPrincipalName").asText()).isEqualTo("a@b.c");
    }

    @Test
    void lines_before_the_header_that_programs_write_are_passed_over() {
        Heard heard = Heard.reading(
                NAME,
                "",
                "#TYPE System.Object",
                "sep=,",
                "Date (UTC),Request ID,Username,Status",
                "2026-01-26T17:00:12Z,r1,a@b.c,Success");

        assertThat(heard.signIns).hasSize(1);
        assertThat(heard.lines).containsExactly(5L);
    }

    @Test
    void unknown_columns_fail_the_file_by_name_with_advice() {
        Heard heard = Heard.reading(
                "anmeldungen.csv", "Datum (UTC),Anforderungs-ID,Benutzername", "2026-01-26T17:00:12Z,r1,a@b.c");

        assertThat(heard.signIns).isEmpty();
        assertThat(heard.rejected).hasSize(1);
        assertThat(heard.rejected.get(0))
                .startsWith("1: ")
                .contains("\"Datum (UTC)\"", "\"Benutzername\"", "English", "JSON");
        assertThat(heard.shapes).isEmpty();
    }

    @Test
    void a_missing_header_is_named_as_such() {
        Heard heard = Heard.reading(NAME, "2026-01-26T17:00:12Z,r1,a@b.c,Success");

        assertThat(heard.rejected).hasSize(1).first().asString().contains("header row is missing");
    }

    @Test
    void an_empty_file_is_named_as_such() {
        assertThat(Heard.reading(ReadingOptions.DEFAULT, NAME, "\n \u0000\u0000\n").rejected)
                .containsExactly("0: file is empty (expected a header row)");
    }

    @Test
    void quoted_cells_hold_delimiters_quotes_and_line_ends() {
        Heard heard =
                Heard.reading(NAME, HEADER, row(1).replace("Anna 1", "\"Berg, \"\"Anna\"\"\r\n  the second\""), row(2));

        assertThat(heard.signIns).hasSize(2);
        assertThat(heard.signIns.get(0).path("userDisplayName").asText()).isEqualTo("Berg, \"Anna\"\r\n  the second");
        assertThat(heard.lines).containsExactly(2L, 4L);
    }

    @Test
    void whichever_quote_is_lost_only_its_record_is_lost() {
        String broken = row(7);
        for (int at = broken.indexOf('"'); at >= 0; at = broken.indexOf('"', at + 1)) {
            List<String> lines = rows(20);
            lines.set(7, broken.substring(0, at) + broken.substring(at + 1));

            Heard heard = Heard.reading(NAME, lines.toArray(String[]::new));

            assertThat(ids(heard))
                    .as("without the quote at %d", at)
                    .doesNotContain("r7")
                    .hasSize(19);
            assertThat(heard.rejected).as("without the quote at %d", at).hasSize(1);
            assertThat(heard.rejected.get(0)).startsWith("8: ");
        }
    }

    @Test
    void whichever_quote_of_a_record_over_many_lines_is_lost_only_its_record_is_lost() {
        String nested = row(7).replace("Office", "\"[\n  {\n    \"\"method\"\": \"\"Password, strong\"\",\n  }\n]\"");
        for (int at = nested.indexOf('"'); at >= 0; at = nested.indexOf('"', at + 1)) {
            List<String> lines = new ArrayList<>();
            lines.add(HEADER);
            for (int i = 1; i <= 20; i++) {
                String whole =
                        row(i).replace("Office", "\"[\n  {\n    \"\"method\"\": \"\"Password, strong\"\",\n  }\n]\"");
                lines.add(i == 7 ? nested.substring(0, at) + nested.substring(at + 1) : whole);
            }

            Heard heard = Heard.reading(NAME, lines.toArray(String[]::new));

            assertThat(ids(heard)).as("without the quote at %d", at).hasSizeGreaterThanOrEqualTo(19);
            assertThat(ids(heard)).as("without the quote at %d", at).contains("r6", "r8", "r20");
            assertThat(heard.rejected).as("without the quote at %d", at).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_record_with_another_number_of_cells_is_named_and_the_rest_is_read() {
        List<String> lines = rows(3);
        lines.set(2, "2026-01-26T17:00:12Z,r2,a@b.c");

        Heard heard = Heard.reading(NAME, lines.toArray(String[]::new));

        assertThat(ids(heard)).containsExactly("r1", "r3");
        assertThat(heard.rejected).containsExactly("3: record has 3 cells (expected 9, as the header has)");
    }

    @Test
    void empty_cells_that_a_spreadsheet_appends_are_let_go() {
        Heard heard = Heard.reading(NAME, HEADER, row(1) + ",,,", ",,,,,,,,", "");

        assertThat(ids(heard)).containsExactly("r1");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void cells_that_a_lost_quote_shifted_are_not_taken_for_appended_ones() {
        Heard heard = Heard.reading(
                NAME,
                HEADER + ",Device ID,Latency",
                row(1) + ",,",
                row(2).replace("\"Freiburg", "Freiburg") + ",,",
                row(3) + ",,");

        assertThat(ids(heard)).containsExactly("r1", "r3");
        assertThat(heard.rejected).containsExactly("3: record has 13 cells (expected 11, as the header has)");
    }

    @Test
    void a_header_that_stands_again_where_exports_were_pasted_together_is_no_record() {
        Heard heard = Heard.reading(NAME, HEADER, row(1), HEADER, row(2));

        assertThat(ids(heard)).containsExactly("r1", "r2");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void a_file_that_ends_inside_quotes_keeps_what_was_read() {
        Heard heard = Heard.reading(
                ReadingOptions.DEFAULT, NAME, HEADER + "\n" + row(1) + "\n2026-01-26T17:00:12Z,r2,\"Mozilla");

        assertThat(ids(heard)).containsExactly("r1");
        assertThat(heard.rejected)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3: ")
                .contains("file ends");
        assertThat(heard.limits).containsExactly(Limit.TRUNCATED);
    }

    @Test
    void a_cell_of_fifty_million_characters_costs_its_record_only() {
        List<String> lines = rows(4);
        lines.set(2, row(2).replace("Anna 2", "x".repeat(50_000_000)));

        Heard heard = Heard.reading(NAME, lines.toArray(String[]::new));

        assertThat(ids(heard)).containsExactly("r1", "r3", "r4");
        assertThat(heard.rejected)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3: ")
                .contains("longer than");
    }

    private static List<String> ids(Heard heard) {
        return heard.signIns.stream().map(row -> row.path("id").asText()).toList();
    }

    private static List<String> rows(int count) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= count; i++) {
            lines.add(row(i));
        }
        return lines;
    }

    private static String row(int i) {
        return String.format(
                Locale.ROOT,
                "2026-01-26T17:00:%02dZ,r%d,\"Mozilla/5.0 (KHTML, like Gecko)\",Anna %d,anna@b.c,Office,Exchange,"
                        + "\"Freiburg, Baden, DE\",Success",
                i,
                i,
                i);
    }
}
