package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.AccountState.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was changed just before a trouble began, from the tenant's audit log: the policies that took part, and the user. */
public final class Beforehand {
    private static final Duration JUST_BEFORE = Duration.ofHours(24);
    private static final int MOST = 3;

    private Beforehand() {}

    /** The finding, with each change as a fact that no record shows; the last ones before it began, newest first. */
    public static Finding tell(Finding finding, AccountState state) {
        List<Evidence> facts = state.changes().value().orElse(List.of()).stream()
                .filter(change -> isJustBefore(change, finding.extent().first()))
                .filter(change -> concerns(change, finding, state.account().value()))
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(MOST)
                .map(change -> new Evidence(fact(change), List.of()))
                .toList();
        return facts.isEmpty() ? finding : finding.with(facts);
    }

    private static boolean isJustBefore(Change change, Instant first) {
        return !change.at().isAfter(first) && !change.at().isBefore(first.minus(JUST_BEFORE));
    }

    private static boolean concerns(Change change, Finding finding, Optional<Account> account) {
        boolean isPolicy = finding.extent().policies().stream()
                .anyMatch(policy -> !policy.name().isEmpty() && policy.name().equals(change.target()));
        return isPolicy
                || account.map(Account::name)
                        .filter(name -> change.target().equalsIgnoreCase(name.principal())
                                || change.target().equals(name.display()))
                        .isPresent();
    }

    private static String fact(Change change) {
        return "changed just before it began, by the audit log: "
                + change.at()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace("T", " ")
                        .replace(":00Z", " UTC")
                + ", \"" + change.what() + "\" on \"" + change.target() + "\""
                + (change.by().isEmpty() ? "" : " by " + change.by());
    }
}
