package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
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
        if (standing.isEmpty()) {
            String between = "between " + counted(users, "user", "users") + " and their sign-ins in "
                    + counted(records, "record", "records");
            return worthALook(advices)
                    .map(finding -> "nothing above info stands " + between + "; worth a look: " + told(finding))
                    .orElse("all is well: nothing stands " + between);
        }
        Finding worst = worst(standing);
        Set<UserRef> hurt = standing.stream()
                .flatMap(finding -> finding.extent().users().stream())
                .collect(Collectors.toSet());
        String first = worst.severity().id() + ", " + told(worst);
        return standing.size() == 1
                ? "one trouble, " + first
                : counted(standing.size(), "trouble", "troubles") + " of " + counted(hurt.size(), "user", "users")
                        + "; look first at: " + first;
    }

    /** The first of the worst severity; an attack before what only keeps somebody out. */
    private Finding worst(List<Finding> standing) {
        Finding first = standing.get(0);
        return standing.stream()
                .filter(each -> each.severity() == first.severity() && isAttack(each))
                .findFirst()
                .orElse(first);
    }

    /** What is not solved, or an attack, which no success of the user solves: nobody may call that well. */
    private Optional<Finding> worthALook(List<Advice> advices) {
        List<Finding> open = advices.stream()
                .map(Advice::finding)
                .filter(each -> each.state() != State.HEALED || isAttack(each))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(worst(open));
    }

    private boolean isAttack(Finding finding) {
        return knowledge
                .cause(finding.cause())
                .filter(page -> page.group().equals("attack"))
                .isPresent();
    }

    private String told(Finding finding) {
        String title = knowledge.cause(finding.cause()).map(CausePage::title).orElse(finding.cause());
        return who(finding.subject()) + ": " + title + " (" + new Standing(finding, asOf, knowledge).inBrief() + ")";
    }

    /** With the kind where it is not a person. */
    private static String who(Subject subject) {
        return subject.kind() == Subject.Kind.USER
                ? subject.name()
                : subject.kind().id() + " " + subject.name();
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
