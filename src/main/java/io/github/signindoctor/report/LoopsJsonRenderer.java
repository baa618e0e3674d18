package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import java.io.IOException;
import java.io.Writer;

/** Loops as one JSON object; {@code loops} is an empty array where there are none. */
final class LoopsJsonRenderer implements Renderer {
    @Override
    public void render(Report report, Writer out) throws IOException {
        try (JsonSheet json = JsonSheet.indented(out)) {
            json.object(() -> members(report, json));
        }
        out.append('\n').flush();
    }

    private static void members(Report report, JsonSheet json) throws IOException {
        json.text("schemaVersion", "1");
        json.text("asOf", report.input().asOf());
        json.objects("loops", LoopRow.all(report), row -> loop(row, json));
    }

    private static void loop(LoopRow row, JsonSheet json) throws IOException {
        Finding finding = row.finding();
        json.text("state", finding.state().id());
        json.text("kind", row.loop().kind().id());
        json.number("count", row.loop().count());
        json.text("unit", row.loop().unit().id());
        json.number("medianSpacingSeconds", row.loop().medianSpacingSeconds());
        json.text("regularity", row.loop().regularity().id());
        json.object("user", () -> {
            json.text("id", finding.subject().id());
            json.text("name", finding.subject().name());
        });
        json.text("cause", finding.cause());
        json.text("severity", finding.severity().id());
        json.text("first", finding.extent().first().toString());
        json.text("last", finding.extent().last().toString());
        json.text("key", finding.key());
    }
}
