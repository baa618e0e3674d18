package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says in plain words whether a trouble still stands. The names of the states are for machine formats: to somebody who
 * does not know them, "ended" sounds like solved.
 */
public final class Standing {
    private final Finding finding;
    private final Optional<Instant> asOf;
    private final boolean isAttack;

    /**
     * How a finding stands.
     *
     * @param asOf time against which the state was judged; empty where nothing was read
     * @param knowledge tells attacks, of which a success proves nothing, from other causes
     */
    public Standing(Finding finding, Optional<Instant> asOf, KnowledgeBase knowledge) {
        this.finding = finding;
        this.asOf = asOf;
        this.isAttack = knowledge
                .cause(finding.cause())
                .map(CausePage::group)
                .filter("attack"::equals)
                .isPresent();
    }

    /** A few words for brackets, such as {@code not solved; no further try for 2 d 7 h}. */
    public String inBrief() {
        return switch (finding.state()) {
            case RUNNING -> "still going on";
            case ENDED ->
                isAttack
                        ? "quiet since, not proved to be over"
                        : finding.isOfSuccesses()
                                ? "not seen again" + span() + ", not proved to be cured"
                                : "not solved; " + noTry();
            case HEALED -> isAttack ? "quiet since a success of the user" : "solved since";
            case UNKNOWN -> "the log is too short to show whether it is solved";
        };
    }

    /** A sentence without its full stop. */
    String inFull() {
        return switch (finding.state()) {
            case RUNNING ->
                finding.isOfSuccesses()
                        ? "Still going on: each time it was answered, and it is too soon to say that it stopped"
                        : "Still going on: no success this way followed, and it is too soon to say that it stopped";
            case HEALED ->
                isAttack
                        ? "Quiet since the user succeeded; that alone does not prove that it is over"
                        : "Solved since: a success followed, and it did not come back";
            case ENDED -> isAttack ? "Quiet" + span() + ", which does not prove that it is over" : unsolved();
            case UNKNOWN -> "The log is too short to show whether it is solved";
        };
    }

    /** One word or two for a table. */
    static Phrase word(State state) {
        return switch (state) {
            case RUNNING -> Phrase.of(Ink.STRONG, "going" + Phrase.TIE + "on");
            case HEALED -> Phrase.of(Ink.GOOD, "solved");
            case ENDED -> Phrase.of("unsolved");
            case UNKNOWN -> Phrase.of("unclear");
        };
    }

    /** What the word of a table means for these findings of that state; empty where it needs no word. */
    static Optional<String> meaning(State state, List<Finding> such) {
        return switch (state) {
            case RUNNING -> Optional.of(goesOn(such) + "it is too soon to say that it stopped");
            case HEALED -> Optional.empty();
            case ENDED -> Optional.of("it stopped, but nothing shows that it is cured");
            case UNKNOWN -> Optional.of("the log is too short to show whether it is cured");
        };
    }

    private static String goesOn(List<Finding> such) {
        long answered = such.stream().filter(Finding::isOfSuccesses).count();
        if (answered == 0) {
            return "no success this way followed, and ";
        }
        return answered == such.size()
                ? "each time it was answered, and "
                : "no success this way followed, or each time it was answered and came again; ";
    }

    private String unsolved() {
        if (finding.isOfSuccesses()) {
            return "Not seen again" + span() + ", and nothing shows that it is cured";
        }
        return "Not solved: no success this way since, and " + noTry();
    }

    private String noTry() {
        return (finding.subject().kind() == Subject.Kind.USER ? "no further try" : "not seen again") + span();
    }

    private String span() {
        return asOf.map(to -> Duration.between(finding.extent().last(), to))
                .filter(length -> !length.isNegative() && !length.isZero())
                .map(length -> " for " + Times.roughly(length))
                .orElse("");
    }
}
