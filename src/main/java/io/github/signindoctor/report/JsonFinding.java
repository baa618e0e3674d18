package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.App;
import io.github.signindoctor.recommend.Recommendation;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/** One element of {@code findings}. */
final class JsonFinding {
    private final JsonSheet json;

    JsonFinding(JsonSheet json) {
        this.json = json;
    }

    void members(FindingRow row) throws IOException {
        Finding finding = row.finding();
        json.text("id", row.id());
        json.text("key", finding.key());
        json.text("cause", finding.cause());
        json.text("title", row.title());
        json.text("severity", finding.severity().id());
        json.text("confidence", finding.confidence().id());
        json.text("basis", finding.basis().id());
        json.object("subject", () -> subject(finding.subject()));
        extent(finding);
        json.objects("evidence", finding.evidence(), this::evidence);
        json.objects("ruledOut", finding.ruledOut(), rival -> {
            json.text("cause", rival.cause());
            json.text("because", rival.because());
        });
        json.text("wouldChange", finding.wouldChange());
        json.objects("remedies", row.advice().remedies(), this::remedy);
    }

    private void subject(Subject subject) throws IOException {
        json.text("kind", subject.kind().id());
        json.text("id", subject.id());
        json.text("name", subject.name());
    }

    private void extent(Finding finding) throws IOException {
        Finding.Extent extent = finding.extent();
        json.objects("users", extent.users(), user -> {
            json.text("id", user.id());
            json.text("name", user.name());
        });
        json.number("userCount", extent.users().size());
        json.text("first", extent.first().toString());
        json.text("last", extent.last().toString());
        json.number("attempts", extent.attempts());
        json.text("state", finding.state().id());
        loop(finding);
        codes(json, extent);
        json.texts("apps", extent.apps().stream().map(App::label).toList());
        json.objects("policies", extent.policies(), this::policy);
        json.texts("methods", extent.methods());
        json.texts("addresses", extent.addresses());
        json.texts("devices", extent.devices());
    }

    private void loop(Finding finding) throws IOException {
        if (finding.loop().isPresent()) {
            var loop = finding.loop().get();
            json.object("loop", () -> {
                json.text("kind", loop.kind().id());
                json.number("count", loop.count());
                json.text("unit", loop.unit().id());
                json.number("medianSpacingSeconds", loop.medianSpacingSeconds());
            });
        }
    }

    static void codes(JsonSheet json, Finding.Extent extent) throws IOException {
        json.object("codes", () -> {
            for (var entry : extent.codes().entrySet()) {
                json.number(entry.getKey().toString(), entry.getValue());
            }
        });
    }

    private void policy(PolicyRef policy) throws IOException {
        json.text("id", Optional.of(policy.id()).filter(Predicate.not(String::isEmpty)));
        json.text("name", policy.name());
        json.text("result", policy.result());
    }

    private void evidence(Evidence evidence) throws IOException {
        json.text("fact", evidence.fact());
        json.objects("records", evidence.records(), ref -> {
            json.text("id", ref.requestId());
            json.text("file", ref.file());
            json.number("line", ref.line());
        });
    }

    private void remedy(Recommendation remedy) throws IOException {
        json.text("id", remedy.remedy());
        json.text("why", remedy.why());
        json.text("willNotFix", remedy.willNotFix());
        json.truth("runnable", remedy.runnable());
        json.text("target", remedy.target());
    }
}
