package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.AccountState.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How sure a finding is once the audit log was asked. What a log alone made likely is sure where the change behind it is
 * on record, and less sure where it should be and is not. Where nothing shows who signs in, no change makes it surer.
 */
final class Weighing {
    private static final Duration SOON = Duration.ofHours(1);
    private static final Set<String> REGISTRATION = Set.of("registration-required", "registration-unfinished");

    private final Finding finding;
    private final AccountState state;
    private final List<Change> before;

    private Weighing(Finding finding, AccountState state, List<Change> before) {
        this.finding = finding;
        this.state = state;
        this.before = before;
    }

    /**
     * The finding with its confidence weighed anew.
     *
     * @param before changes just before it began that concern it
     */
    static Finding of(Finding finding, AccountState state, List<Change> before) {
        return state.changes().value().isEmpty() ? finding : new Weighing(finding, state, before).weighed();
    }

    private Finding weighed() {
        return switch (finding.cause()) {
            case "session-revoked" -> sessions();
            case "mfa-service-outage" -> outage();
            case "risky-method-registration" -> registration();
            case "policy-change-outbreak", "sign-in-frequency-loop", "blocked-by-policy" -> policy();
            default -> REGISTRATION.contains(finding.cause()) ? reset() : finding;
        };
    }

    /** What begins when its policy is changed is that policy's doing. */
    private Finding policy() {
        if (finding.extent().policies().isEmpty()) {
            return unnamed();
        }
        return before.stream().anyMatch(Deed.POLICY_CHANGED::is) && isLikely()
                ? finding.with(Confidence.HIGH)
                : finding;
    }

    /** Who is asked to register right after a factor was taken away is asked for that reason. */
    private Finding reset() {
        return before.stream().anyMatch(Deed.METHOD_REMOVED::is) && isLikely()
                ? finding.with(Confidence.HIGH)
                : finding;
    }

    private boolean isLikely() {
        return finding.confidence() == Confidence.MEDIUM;
    }

    /** Where the records do not name the policy, one that was changed just before may be it. */
    private Finding unnamed() {
        return policyChanges()
                .findFirst()
                .map(change -> finding.with(List.of(new Evidence(
                        "the records do not name the policy; the last one that was changed before it began: "
                                + Beforehand.words(change),
                        List.of()))))
                .orElse(finding);
    }

    private Stream<Change> policyChanges() {
        return state.changes().value().orElse(List.of()).stream()
                .filter(Deed.POLICY_CHANGED::is)
                .filter(change ->
                        Beforehand.isJustBefore(change, finding.extent().first()));
    }

    /** A revoke or a new password leaves a trace, at least in the time from which sessions are valid. */
    private Finding sessions() {
        Instant first = finding.extent().first();
        Optional<Account> account = state.account().value();
        boolean isOnRecord = before.stream().anyMatch(Deed.SESSIONS_ENDED::is)
                || account.flatMap(Account::sessionsValidFrom)
                        .filter(at -> isWithin(at, first.minus(Beforehand.JUST_BEFORE), first))
                        .isPresent()
                || account.flatMap(Account::passwordChanged)
                        .filter(at -> isWithin(at, first.minus(Beforehand.JUST_BEFORE), first))
                        .isPresent();
        boolean isCovered = account.isPresent() && !first.isBefore(state.at().minus(Beforehand.VISIBLE));
        return isOnRecord || !isCovered || finding.confidence() != Confidence.HIGH
                ? finding
                : finding.with(Confidence.MEDIUM)
                        .with(List.of(new Evidence(
                                "neither the audit log nor the account shows a revoke or a new password in the 24 hours"
                                        + " before",
                                List.of())));
    }

    /** Where a policy changed just before, the service may be well. */
    private Finding outage() {
        Optional<Change> changed = policyChanges().findFirst();
        return changed.isEmpty() || finding.confidence() == Confidence.LOW
                ? finding
                : finding.with(finding.confidence() == Confidence.HIGH ? Confidence.MEDIUM : Confidence.LOW)
                        .with(List.of(new Evidence(
                                "against it: a policy was changed just before, by the audit log: "
                                        + Beforehand.words(changed.get()),
                                List.of())));
    }

    /** The audit log names what the sign-ins only suggest. */
    private Finding registration() {
        Instant last = finding.extent().last().plus(SOON);
        Optional<Change> added = state.changesToUser().stream()
                .filter(Deed.METHOD_ADDED::is)
                .filter(change -> isWithin(change.at(), finding.extent().first(), last))
                .findFirst();
        return added.isEmpty()
                ? finding
                : finding.with(finding.confidence() == Confidence.LOW ? Confidence.MEDIUM : Confidence.HIGH)
                        .with(List.of(new Evidence(
                                "a method was registered then, by the audit log: " + Beforehand.words(added.get()),
                                List.of())));
    }

    private static boolean isWithin(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && !at.isAfter(to);
    }
}
