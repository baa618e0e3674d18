package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.Writer;

/** The whole report as one JSON object: the contract with scripts. */
final class JsonRenderer implements Renderer {
    private final KnowledgeBase knowledge;

    JsonRenderer(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        try (JsonSheet json = JsonSheet.indented(out)) {
            json.object(() -> members(report, json));
        }
        out.append('\n').flush();
    }

    private void members(Report report, JsonSheet json) throws IOException {
        json.text("schemaVersion", "1");
        json.object("tool", () -> {
            json.text("name", "signin-doctor");
            json.text("version", report.version());
        });
        json.text("verdict", report.verdict());
        json.object("input", () -> new JsonInput(json).members(report.input()));
        json.objects("findings", FindingRow.all(report, knowledge), row -> new JsonFinding(json).members(row));
        json.objects("codes", report.codes(), count -> code(count, json));
        if (report.state().isPresent()) {
            json.object(
                    "account", () -> new JsonState(json).members(report.state().get(), report.inUse()));
        }
    }

    private static void code(Report.CodeCount count, JsonSheet json) throws IOException {
        json.number("code", count.code().number());
        json.text("name", count.name());
        json.text("kind", count.kind());
        json.number("records", count.records());
        json.number("users", count.users());
    }
}
