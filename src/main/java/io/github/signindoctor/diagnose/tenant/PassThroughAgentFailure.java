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

/** The on-premises agents that check passwords fail. */
public final class PassThroughAgentFailure implements TenantCheck {
    private static final int LEAST = 2;
    private static final Duration PAUSE = Duration.ofHours(6);

    @Override
    public String cause() {
        return "pass-through-agent-failure";
    }

    @Override
    public String lookFor() {
        return "80001, 80002, 80003, 80005, 80007, 80010, 80011, 80013 or 80014 for 2 or more users within two hours";
    }

    @Override
    public List<TenantVerdict> examine(String tenantId, Context context) {
        return new Stretches(PAUSE, LEAST)
                .of(context.tenant().hoursOfAgentErrors(), context.tenant()::failedByAgentsIn).stream()
                        .map(failed -> verdict(tenantId, failed, context))
                        .toList();
    }

    private TenantVerdict verdict(String tenantId, Gathering failed, Context context) {
        Recovery recovery = context.tenant().recovery(failed, Proof.PASSWORD);
        Instant first = failed.first();
        Instant last = failed.last();
        return new TenantVerdict(
                new TenantDraft(cause(), new Subject(Subject.Kind.TENANT, tenantId, tenantId, tenantId), failed)
                        .judged(Severity.HIGH, Confidence.HIGH)
                        .fact(
                                "the agents could not check the passwords of " + failed.count() + " users",
                                failed.records())
                        .standing(recovery, context)
                        .not("wrong-password", "the passwords were never checked")
                        .wouldChange("only one user is hit: then look at that account on premises")
                        .done(),
                (user, reading) -> !reading.at().isBefore(first)
                        && !reading.at().isAfter(last)
                        && TenantTally.isAgentError(reading));
    }
}
