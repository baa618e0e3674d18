package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One row a loop, for a spreadsheet. */
final class LoopsCsvRenderer implements Renderer {
    private static final List<String> HEADER = List.of(
            "state",
            "kind",
            "count",
            "medianSpacingSeconds",
            "userName",
            "userId",
            "cause",
            "severity",
            "first",
            "last",
            "key",
            "unit",
            "regularity");

    @Override
    public void render(Report report, Writer out) throws IOException {
        CsvText.row(HEADER, out);
        for (LoopRow row : LoopRow.all(report)) {
            CsvText.row(cells(row), out);
        }
        out.flush();
    }

    private static List<String> cells(LoopRow row) {
        Finding finding = row.finding();
        return List.of(
                finding.state().id(),
                row.loop().kind().id(),
                Integer.toString(row.loop().count()),
                Long.toString(row.loop().medianSpacingSeconds()),
                finding.subject().name(),
                finding.subject().id(),
                finding.cause(),
                finding.severity().id(),
                finding.extent().first().toString(),
                finding.extent().last().toString(),
                finding.key(),
                row.loop().unit().id(),
                row.loop().regularity().id());
    }
}
