package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The service fails, not the users. */
public final class MfaServiceOutage implements TenantCheck {
    private static final int LEAST = 4;

    @Override
    public String cause() {
        return "mfa-service-outage";
    }

    @Override
    public String lookFor() {
        return "the same service error (50086, 50087, \"service error\") for 4 or more users within two hours";
    }

    @Override
    public List<TenantVerdict> examine(String tenantId, Context context) {
        List<TenantVerdict> found = new ArrayList<>();
        Gathering current = new Gathering();
        Instant last = Instant.MIN;
        for (String hour : context.tenant().hoursOfServiceErrors()) {
            Instant start = Instant.parse(hour);
            if (!current.users().isEmpty() && Duration.between(last, start).toHours() > 1) {
                add(found, tenantId, current, context);
                current = new Gathering();
            }
            current.merge(context.tenant().failedByServiceIn(hour));
            last = start;
        }
        add(found, tenantId, current, context);
        return found;
    }

    private void add(List<TenantVerdict> found, String tenantId, Gathering outage, Context context) {
        if (outage.users().size() < LEAST) {
            return;
        }
        boolean cured = context.tenant().lastSuccess().isAfter(outage.last());
        Instant first = outage.first();
        Instant last = outage.last();
        found.add(new TenantVerdict(
                new TenantDraft(cause(), new Subject(Subject.Kind.TENANT, tenantId, tenantId, tenantId), outage)
                        .judged(cured ? Severity.MEDIUM : Severity.HIGH, Confidence.HIGH)
                        .standing(cured, context)
                        .fact(
                                "the same service error hit " + outage.users().size() + " users at once",
                                outage.records())
                        .not("policy-change-outbreak", "no policy refused: the service itself failed")
                        .wouldChange("only users of one policy or one agent are hit")
                        .done(),
                (user, reading) -> !reading.at().isBefore(first)
                        && !reading.at().isAfter(last)
                        && (reading.hasCode(50086, 50087) || reading.signal() == Signal.SERVICE_ERROR)));
    }
}
