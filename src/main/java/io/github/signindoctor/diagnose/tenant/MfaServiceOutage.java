package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Proof;
import io.github.signindoctor.diagnose.Recovery;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantTally;
import io.github.signindoctor.diagnose.TenantVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The service fails, not the users. */
public final class MfaServiceOutage implements TenantCheck {
    private static final int LEAST = 4;
    private static final Duration PAUSE = Duration.ofHours(1);

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
        return new Stretches(PAUSE, LEAST)
                .of(context.tenant().hoursOfServiceErrors(), context.tenant()::failedByServiceIn).stream()
                        .map(outage -> verdict(tenantId, outage, context))
                        .toList();
    }

    private TenantVerdict verdict(String tenantId, Gathering outage, Context context) {
        Recovery recovery = context.tenant().recovery(outage, Proof.FACTOR);
        Instant first = outage.first();
        Instant last = outage.last();
        return new TenantVerdict(
                new TenantDraft(cause(), new Subject(Subject.Kind.TENANT, tenantId, tenantId, tenantId), outage)
                        .judged(Severity.HIGH, Confidence.HIGH)
                        .fact("the same service error hit " + outage.count() + " users at once", outage.records())
                        .standing(recovery, context)
                        .not("policy-change-outbreak", "no policy refused: the service itself failed")
                        .wouldChange("only users of one policy or one agent are hit")
                        .done(),
                (user, reading) -> !reading.at().isBefore(first)
                        && !reading.at().isAfter(last)
                        && TenantTally.isServiceError(reading));
    }
}
