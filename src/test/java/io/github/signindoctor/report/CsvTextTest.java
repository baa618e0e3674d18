package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1"})
    void a_cell_that_could_be_a_formula_gets_an_apostrophe(String cell) {
        assertThat(CsvText.cell(cell)).startsWith("'");
    }

    @Test
    void separators_and_quotes_are_quoted_and_line_breaks_made_visible() {
        assertThat(CsvText.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\\nc\"");
        assertThat(CsvText.cell("plain text")).isEqualTo("plain text");
        assertThat(CsvText.cell("=A,B")).isEqualTo("\"'=A,B\"");
    }

    @Test
    void every_row_has_as_many_cells_as_the_header_and_ends_in_cr_lf() {
        String csv = Reports.draw(Format.CSV, Reports.pipe(), Reports.rich());
        assertThat(csv.split("\r\n", -1)).hasSize(6).endsWith("");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
