package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.AccountState.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** What was changed just before a trouble began, from the tenant's audit log: the policies that took part, and the user. */
public final class Beforehand {
    static final Duration JUST_BEFORE = Duration.ofHours(24);

    /** How far back the audit log is read. */
    static final Duration VISIBLE = Duration.ofDays(6);

    private static final int MOST = 3;
    private static final String TOLD = "changed just before it began, by the audit log: ";

    private Beforehand() {}

    /**
     * The finding, with each change as a fact that no record shows, the last ones before it began, newest first; as sure
     * as it is with them.
     */
    public static Finding tell(Finding finding, AccountState state) {
        List<Change> before = state.changes().value().orElse(List.of()).stream()
                .filter(change -> isJustBefore(change, finding.extent().first()))
                .filter(change -> concerns(change, finding, state))
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
        List<Evidence> facts = before.stream()
                .limit(MOST)
                .map(change -> new Evidence(TOLD + words(change), List.of()))
                .toList();
        return Weighing.of(facts.isEmpty() ? finding : finding.with(facts), state, before);
    }

    /** Whether a policy that took part was changed just before. */
    public static boolean isAfterPolicyChange(Finding finding) {
        return finding.evidence().stream()
                .map(Evidence::fact)
                .anyMatch(fact -> fact.startsWith(TOLD) && fact.contains("conditional access policy\""));
    }

    static boolean isJustBefore(Change change, Instant first) {
        return !change.at().isAfter(first) && !change.at().isBefore(first.minus(JUST_BEFORE));
    }

    private static boolean concerns(Change change, Finding finding, AccountState state) {
        return finding.extent().policies().stream()
                        .anyMatch(policy ->
                                !policy.name().isEmpty() && policy.name().equals(change.target()))
                || state.changesToUser().contains(change);
    }

    /** A time, to the minute, for a sentence. */
    public static String minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replace(":00Z", " UTC");
    }

    /** Time, activity, target and who did it. */
    public static String words(Change change) {
        return minute(change.at()) + ", \"" + change.what() + "\" on \"" + change.target() + "\""
                + (change.by().isEmpty() ? "" : " by " + change.by());
    }
}
