package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks every check about every user, then looks at the findings together. Pure; users may be asked in parallel. */
public final class Diagnoser {
    private static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> -finding.extent().users().size())
            .thenComparing(finding -> finding.subject().name())
            .thenComparing(finding -> finding.subject().id())
            .thenComparing(finding -> finding.subject().tenantId())
            .thenComparing(Finding::cause);

    private final List<Check> checks;

    /** A diagnoser that asks these checks, narrow ones first. */
    public Diagnoser(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Judges one user. */
    public UserDiagnosis diagnose(UserTimeline timeline, Context context) {
        Story story = new Story(timeline, new Reader(context.knowledge()), context.asOf());
        List<Finding> findings = new ArrayList<>();
        Story open = story;
        for (Check check : checks) {
            Optional<Verdict> verdict = check.examine(open, context);
            if (verdict.isPresent()) {
                findings.add(verdict.get().finding());
                open = open.without(verdict.get().explains());
            }
        }
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Attempt attempt : story.attempts()) {
            outcomes.merge(attempt.outcome(), 1L, Long::sum);
        }
        return new UserDiagnosis(findings, outcomes);
    }

    /** All findings in report order: severity, users touched, subject. */
    public static List<Finding> conclude(List<UserDiagnosis> diagnoses) {
        return diagnoses.stream()
                .flatMap(diagnosis -> diagnosis.findings().stream())
                .sorted(REPORT_ORDER)
                .toList();
    }
}
