package io.github.signindoctor.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows after RFC 4180. Hidden characters become escapes, and no cell can begin a formula. */
final class CsvText {
    /** What spreadsheets take for the beginning of a formula; the full-width signs are those of East Asian versions. */
    private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private CsvText() {}

    static void row(List<String> cells, Appendable out) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(cell(cell));
            separator = ",";
        }
        out.append("\r\n");
    }

    /** A leading apostrophe tells a spreadsheet that a text follows. The guard looks at the text as it was, too. */
    static String cell(String text) {
        String visible = Visible.of(text);
        String guarded = isFormula(text) || isFormula(visible) ? "'" + visible : visible;
        return QUOTED.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
