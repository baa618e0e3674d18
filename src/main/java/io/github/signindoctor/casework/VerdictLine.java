package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.report.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in one line what came out. */
final class VerdictLine {
    private final Filters filters;
    private final KnowledgeBase knowledge;
    private final Optional<Instant> asOf;

    VerdictLine(Filters filters, KnowledgeBase knowledge, Optional<Instant> asOf) {
        this.filters = filters;
        this.knowledge = knowledge;
        this.asOf = asOf;
    }

    String of(List<Advice> advices, long records, long users, Absence absence) {
        if (records == 0) {
            return absence.line();
        }
        List<Finding> standing = advices.stream()
                .map(Advice::finding)
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (standing.isEmpty() && !filters.only().isEmpty()) {
            return (advices.isEmpty() ? "nothing found" : "nothing above info") + " of "
                    + String.join(", ", filters.only())
                    + " among " + counted(users, "user", "users") + " in " + counted(records, "record", "records")
                    + "; other causes were not asked for";
        }
        Optional<Finding> doubt = advices.stream()
                .map(Advice::finding)
                .filter(VerdictLine::isDoubt)
                .findFirst();
        if (standing.isEmpty() && doubt.isPresent()) {
            return "nothing above info, but ask " + doubt.get().subject().name() + " about it: " + title(doubt.get());
        }
        if (standing.isEmpty()) {
            return "all is well: nothing stands between " + counted(users, "user", "users") + " and their sign-ins in "
                    + counted(records, "record", "records");
        }
        Finding worst = standing.get(0);
        Set<UserRef> hurt = standing.stream()
                .flatMap(finding -> finding.extent().users().stream())
                .collect(Collectors.toSet());
        String first = worst.severity().id() + ", " + worst.subject().name() + ": " + title(worst) + " ("
                + new Standing(worst, asOf, knowledge).inBrief() + ")";
        return standing.size() == 1
                ? "one trouble, " + first
                : counted(standing.size(), "trouble", "troubles") + " of " + counted(hurt.size(), "user", "users")
                        + "; look first at: " + first;
    }

    /** Somebody may have come in who is not the user: too little for a trouble, too much for "well". */
    private static boolean isDoubt(Finding finding) {
        return finding.cause().equals("stolen-password");
    }

    private String title(Finding finding) {
        return knowledge.cause(finding.cause()).map(CausePage::title).orElse(finding.cause());
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
