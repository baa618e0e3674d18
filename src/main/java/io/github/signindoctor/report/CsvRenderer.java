package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** One row a finding, for a spreadsheet. */
final class CsvRenderer implements Renderer {
    private static final List<String> HEADER = List.of(
            "id",
            "key",
            "cause",
            "severity",
            "confidence",
            "state",
            "subjectKind",
            "subjectName",
            "userCount",
            "first",
            "last",
            "attempts",
            "codes",
            "firstRemedy",
            "verdict");

    private final KnowledgeBase knowledge;

    CsvRenderer(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        CsvText.row(HEADER, out);
        for (FindingRow row : FindingRow.all(report, knowledge)) {
            CsvText.row(cells(row), out);
        }
        out.flush();
    }

    private static List<String> cells(FindingRow row) {
        Finding finding = row.finding();
        return List.of(
                row.id(),
                finding.key(),
                finding.cause(),
                finding.severity().id(),
                finding.confidence().id(),
                finding.state().id(),
                finding.subject().kind().id(),
                finding.subject().name(),
                Integer.toString(finding.extent().users().size()),
                finding.extent().first().toString(),
                finding.extent().last().toString(),
                Integer.toString(finding.extent().attempts()),
                codes(finding),
                row.firstRemedy(),
                row.verdict());
    }

    private static String codes(Finding finding) {
        return finding.extent().codes().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
