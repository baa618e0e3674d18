package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The report of what was changed, by whom. */
final class AuditDesk {
    private static final Duration LATE = Duration.ofSeconds(90);
    private static final String TIME = "activityDateTime";

    private final Office office;

    AuditDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET auditLogs/directoryAudits", Versions.V1, this::list)
                        .with("$top", "$skiptoken", "$filter", "$orderby", "$select"),
                Route.of("GET auditLogs/directoryAudits/*", Versions.V1, this::one));
    }

    private Answer list(Call call) throws Refusal {
        return new Listing(call, "auditLogs/directoryAudits").page(shown(call), FilterRules.AUDITS);
    }

    private Answer one(Call call) throws Refusal {
        for (JsonNode entry : shown(call)) {
            if (entry.path("id").asText().equals(call.segment(2))) {
                return Answer.ok(entry);
            }
        }
        throw Refusal.missing(call.segment(2));
    }

    private List<JsonNode> shown(Call call) {
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode entry : office.tenant().audits()) {
            Instant at = Instant.parse(entry.path(TIME).asText());
            if (!at.plus(LATE).isAfter(call.now())) {
                entries.add(entry);
            }
        }
        Comparator<JsonNode> rising =
                Comparator.comparing(each -> Instant.parse(each.path(TIME).asText()));
        boolean up = call.option("$orderby").orElse("").matches(TIME + "( asc)?");
        entries.sort(up ? rising : rising.reversed());
        return entries;
    }
}
