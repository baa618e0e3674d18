package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Course;
import io.github.signindoctor.diagnose.story.Doubt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.RecordRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what makes a finding about a user, then makes it. */
public final class Draft {
    private static final int SLIPS = 2;

    private final String cause;
    private final Story story;
    private final List<Reading> readings;
    private final List<Attempt> attempts;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<RuledOut> ruledOut = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private final List<PolicyRef> policies = new ArrayList<>();
    private Severity severity = Severity.MEDIUM;
    private Confidence confidence = Confidence.HIGH;
    private Basis basis = Basis.DOCUMENTED;
    private State state = State.UNKNOWN;
    private Optional<Loop> loop = Optional.empty();
    private String wouldChange = "";

    /** A finding of this cause that rests on these records, at least one. */
    public Draft(String cause, Story story, List<Reading> readings) {
        this.cause = cause;
        this.story = story;
        this.readings = readings;
        this.attempts = story.attemptsWith(readings);
    }

    private Course course() {
        return Course.of(story, attempts);
    }

    /** Sets the state, and with it the severity: what stands hurts more than what is over. */
    public Draft standing(boolean cured, Context context, Severity whileItStands) {
        state = course().state(cured, context.from(), context.asOf());
        severity = state == State.HEALED ? healed(whileItStands) : whileItStands;
        return this;
    }

    /** One or two strikes that healed are a slip; more were a trouble, and may come again. */
    private Severity healed(Severity whileItStands) {
        if (attempts.size() <= SLIPS) {
            return Severity.INFO;
        }
        return whileItStands.compareTo(Severity.MEDIUM) <= 0 ? Severity.LOW : Severity.INFO;
    }

    /** Overrides the severity. */
    public Draft severity(Severity value) {
        severity = value;
        return this;
    }

    /** Sets the confidence. */
    public Draft confidence(Confidence value) {
        confidence = value;
        return this;
    }

    /**
     * Where nothing shows that it is the user who fails, the finding says why, and its confidence is low: for causes whose
     * remedies open a door.
     */
    public Draft atADoor(Context context) {
        Doubt.of(readings, story, context.tenant()).ifPresent(doubt -> {
            confidence = Confidence.LOW;
            fact(doubt, readings);
        });
        return this;
    }

    /** Marks the finding as our inference. */
    public Draft inferred() {
        basis = Basis.INFERRED;
        return this;
    }

    /** Says that it repeats; one time is no loop. */
    public Draft loop(Loop.Kind kind) {
        return loop(kind, attempts);
    }

    /** The same, where only some of its attempts are what repeats. */
    public Draft loop(Loop.Kind kind, List<Attempt> turns) {
        Course beat = kind.isOfMachines() ? Course.ofMachine(turns) : Course.of(story, turns);
        int count = beat.occasions().times().size();
        Loop.Unit unit = beat.occasions().episodes() ? Loop.Unit.EPISODES : Loop.Unit.ATTEMPTS;
        loop = count < 2
                ? Optional.empty()
                : Optional.of(new Loop(kind, count, unit, beat.medianSpacing().toSeconds(), beat.regularity()));
        return this;
    }

    /** Names policies that took part beside those that refused. */
    public Draft policies(List<PolicyRef> some) {
        policies.addAll(some);
        return this;
    }

    /** Adds a fact, shown by these records; a fact that no record shows is left out. */
    public Draft fact(String fact, List<Reading> shownBy) {
        if (!shownBy.isEmpty()) {
            evidence.add(new Evidence(fact, references(shownBy)));
        }
        return this;
    }

    /** To more than enough of the first of these: a reference is made of identifiers, which takes most of the time. */
    private static List<RecordRef> references(List<Reading> shownBy) {
        List<Reading> byTime = new ArrayList<>(shownBy);
        byTime.sort(Comparator.comparing(Reading::at));
        List<RecordRef> references = new ArrayList<>();
        int times = 0;
        for (int at = 0; at < byTime.size(); at++) {
            boolean later =
                    at == 0 || !byTime.get(at).at().equals(byTime.get(at - 1).at());
            times += later ? 1 : 0;
            if (times > Evidence.MOST_RECORDS) {
                break;
            }
            references.add(RecordRef.to(byTime.get(at).whole()));
        }
        return references;
    }

    /** Names a rival that was considered. */
    public Draft not(String rival, String because) {
        ruledOut.add(new RuledOut(rival, because));
        return this;
    }

    /** Leaves out a remedy of the cause that does not fit here. */
    public Draft withhold(String remedy) {
        withheld.add(remedy);
        return this;
    }

    /** The one fact that would change the verdict. */
    public Draft wouldChange(String fact) {
        wouldChange = fact;
        return this;
    }

    /** Makes the finding. */
    public Verdict done() {
        Subject subject = new Subject(
                Subject.Kind.USER,
                story.timeline().tenantId(),
                story.timeline().user().id(),
                story.timeline().user().name());
        Finding finding = new Finding(
                cause,
                subject,
                severity,
                confidence,
                basis,
                state,
                loop,
                Extents.of(story, readings, attempts.size()).with(policies),
                evidence,
                ruledOut,
                wouldChange,
                withheld,
                List.of());
        return new Verdict(finding, readings);
    }
}
