package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Proof;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantTally;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One policy begins to refuse many users at once. */
public final class PolicyChangeOutbreak implements TenantCheck {
    private static final int LEAST = 4;
    private static final Duration ONSET = Duration.ofHours(6);
    private static final Duration QUIET_BEFORE = Duration.ofHours(12);

    @Override
    public String cause() {
        return "policy-change-outbreak";
    }

    @Override
    public String lookFor() {
        return "4 or more users first refused by one policy within 6 hours, who worked before, after half a day without";
    }

    @Override
    public List<TenantVerdict> examine(String tenantId, Context context) {
        return context.tenant().refusingPolicies().stream()
                .flatMap(policy -> verdict(tenantId, policy, context).stream())
                .toList();
    }

    private Optional<TenantVerdict> verdict(String tenantId, String policy, Context context) {
        Gathering refused = context.tenant().refusedBy(policy);
        List<UserRef> struck = struckTogether(refused);
        Instant onset = refused.users().get(struck.get(0)).first();
        int atOnce = struck.size();
        boolean quietBefore = Duration.between(context.from(), onset).compareTo(QUIET_BEFORE) >= 0;
        long wellBefore = struck.stream()
                .filter(user -> context.tenant().workedBefore(user.id(), onset))
                .count();
        if (atOnce < LEAST || !quietBefore || atOnce * 2 < refused.users().size() || wellBefore * 2 < atOnce) {
            return Optional.empty();
        }
        long regulars = refused.users().values().stream()
                .filter(span -> span.first().isBefore(onset))
                .count();
        Culprit culprit = Culprit.of(policy);
        TenantDraft draft = new TenantDraft(cause(), culprit.subject(tenantId), refused)
                .judged(Severity.CRITICAL, culprit.isNamed() ? Confidence.HIGH : Confidence.MEDIUM)
                .fact(
                        atOnce + " users were first refused by " + culprit.words() + " within hours, and "
                                + (regulars == 0 ? "nobody" : "only " + regulars) + " before",
                        refused.records());
        name(culprit, draft, refused, context.tenant());
        return Optional.of(new TenantVerdict(
                draft.standing(context.tenant().recovery(refused, Proof.ENTRY), context)
                        .not("blocked-by-policy", "many users begin at once: the policy changed, not the users")
                        .not("mfa-service-outage", "a policy refused; the service answered")
                        .wouldChange("the policy was meant to refuse these users from that time on")
                        .done(),
                (user, reading) -> TenantTally.isRefusalByPolicy(reading)
                        && !reading.at().isBefore(onset)
                        && TenantTally.refusers(reading).contains(policy),
                false));
    }

    /** Names the policy, or says where its name is found. */
    private static void name(Culprit culprit, TenantDraft draft, Gathering refused, TenantView tenant) {
        if (culprit.isNamed()) {
            draft.policies(List.of(culprit.reference()));
            return;
        }
        draft.fact(
                "the log does not name the policy: look it up in the portal's sign-in logs, tab Conditional Access of"
                        + " one of these rows, or in the audit log, category Policy, shortly before the first",
                refused.records());
        List<String> beside = namedBeside(refused, tenant);
        if (!beside.isEmpty()) {
            draft.fact(
                    "policies that other records of the same hours name as refusing: \""
                            + beside.stream()
                                    .map(each -> Culprit.of(each).name())
                                    .collect(Collectors.joining("\", \""))
                            + "\"",
                    tenant.refusedBy(beside.get(0)).records());
        }
    }

    /** Named policies that refused somebody in the same hours: the unnamed one may be among them, or not. */
    private static List<String> namedBeside(Gathering unnamed, TenantView tenant) {
        return tenant.refusingPolicies().stream()
                .filter(each -> Culprit.of(each).isNamed())
                .filter(each -> tenant.refusedBy(each).users().values().stream()
                        .anyMatch(span -> !span.last().isBefore(unnamed.first())
                                && !span.first().isAfter(unnamed.last())))
                .toList();
    }

    /** The most users whose first refusals lie within {@link #ONSET}, by time. */
    private static List<UserRef> struckTogether(Gathering refused) {
        List<UserRef> byTime = refused.users().keySet().stream()
                .sorted(Comparator.comparing(
                                (UserRef user) -> refused.users().get(user).first())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<UserRef> most = List.of();
        int from = 0;
        for (int to = 0; to < byTime.size(); to++) {
            Instant last = refused.users().get(byTime.get(to)).first();
            while (Duration.between(refused.users().get(byTime.get(from)).first(), last)
                            .compareTo(ONSET)
                    > 0) {
                from++;
            }
            if (to - from + 1 > most.size()) {
                most = byTime.subList(from, to + 1);
            }
        }
        return most;
    }
}
