package io.github.signindoctor.report;

import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Problem;
import java.io.IOException;

/** The {@code input} member: what was read. */
final class JsonInput {
    private final JsonSheet json;

    JsonInput(JsonSheet json) {
        this.json = json;
    }

    void members(Report.Input input) throws IOException {
        json.objects("files", input.files(), this::file);
        json.objects("tenants", input.tenants(), tenant -> {
            json.text("id", tenant.id());
            json.text("name", tenant.name());
        });
        json.text("asOf", input.asOf());
        json.number("records", input.records());
        json.number("users", input.users());
        json.text("from", input.from());
        json.text("to", input.to());
        json.object("attempts", () -> attempts(input.attempts()));
        json.texts("limits", input.limits());
    }

    private void file(InputFile file) throws IOException {
        json.text("name", file.name());
        json.text("shape", file.shape());
        json.number("records", file.records());
        json.number("duplicates", file.duplicates());
        json.number("rejected", file.rejected());
        json.objects("problems", file.problems(), this::problem);
        if (file.problemsOmitted() > 0) {
            json.number("problemsOmitted", file.problemsOmitted());
        }
    }

    private void problem(Problem problem) throws IOException {
        if (problem.line() > 0) {
            json.number("line", problem.line());
        }
        json.text("record", problem.requestId());
        json.text("reason", problem.reason());
    }

    private void attempts(Report.Attempts attempts) throws IOException {
        json.number("total", attempts.total());
        json.number("succeeded", attempts.succeeded());
        json.number("failed", attempts.failed());
        json.number("blocked", attempts.blocked());
        json.number("abandoned", attempts.abandoned());
        json.number("pending", attempts.pending());
    }
}
