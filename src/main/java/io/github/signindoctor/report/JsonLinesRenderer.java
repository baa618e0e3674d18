package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a line, a line a finding. */
final class JsonLinesRenderer implements Renderer {
    private final KnowledgeBase knowledge;

    JsonLinesRenderer(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        for (FindingRow row : FindingRow.all(report, knowledge)) {
            try (JsonSheet json = JsonSheet.line(out)) {
                json.object(() -> members(row, json));
            }
            out.append('\n');
        }
        out.flush();
    }

    private static void members(FindingRow row, JsonSheet json) throws IOException {
        Finding finding = row.finding();
        json.text("id", row.id());
        json.text("key", finding.key());
        json.text("cause", finding.cause());
        json.text("severity", finding.severity().id());
        json.text("confidence", finding.confidence().id());
        json.text("state", finding.state().id());
        json.text("subjectKind", finding.subject().kind().id());
        json.text("subjectName", finding.subject().name());
        json.number("userCount", finding.extent().users().size());
        json.text("first", finding.extent().first().toString());
        json.text("last", finding.extent().last().toString());
        json.number("attempts", finding.extent().attempts());
        JsonFinding.codes(json, finding.extent());
        json.text("firstRemedy", row.firstRemedy());
        json.text("verdict", row.verdict());
    }
}
