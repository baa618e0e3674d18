package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantVerdict;
import java.util.List;
import java.util.Optional;

/** The on-premises agents that check passwords fail. */
public final class PassThroughAgentFailure implements TenantCheck {
    private static final int LEAST = 2;

    @Override
    public String cause() {
        return "pass-through-agent-failure";
    }

    @Override
    public String lookFor() {
        return "80001, 80002, 80005, 80007 or 80014 for 2 or more users";
    }

    @Override
    public List<TenantVerdict> examine(String tenantId, Context context) {
        Optional<Gathering> failed = context.tenant().failedByAgents();
        if (failed.isEmpty() || failed.get().users().size() < LEAST) {
            return List.of();
        }
        boolean cured = context.tenant().lastSuccess().isAfter(failed.get().last());
        return List.of(new TenantVerdict(
                new TenantDraft(cause(), new Subject(Subject.Kind.TENANT, tenantId, tenantId, tenantId), failed.get())
                        .judged(cured ? Severity.MEDIUM : Severity.HIGH, Confidence.HIGH)
                        .standing(cured, context)
                        .fact(
                                "the agents could not check the passwords of "
                                        + failed.get().users().size() + " users",
                                failed.get().records())
                        .not("wrong-password", "the passwords were never checked")
                        .wouldChange("only one user is hit: then look at that account on premises")
                        .done(),
                (user, reading) -> reading.hasCode(80001, 80002, 80005, 80007, 80014)));
    }
}
