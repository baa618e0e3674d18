package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Course;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.RecordRef;
import io.github.signindoctor.model.UserRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what makes a finding about several users, then makes it. */
public final class TenantDraft {
    private final String cause;
    private final Subject subject;
    private final Gathering gathering;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<RuledOut> ruledOut = new ArrayList<>();
    private final List<PolicyRef> policies = new ArrayList<>();
    private final List<UserRef> taken = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private Severity severity = Severity.HIGH;
    private Confidence confidence = Confidence.HIGH;
    private State state = State.UNKNOWN;
    private String wouldChange = "";

    /** A finding of this cause about this subject that rests on a gathering. */
    public TenantDraft(String cause, Subject subject, Gathering gathering) {
        this.cause = cause;
        this.subject = subject;
        this.gathering = gathering;
    }

    /** Sets how bad and how sure. */
    public TenantDraft judged(Severity how, Confidence sure) {
        severity = how;
        confidence = sure;
        return this;
    }

    /** Sets the state of what no success of a user can end, such as an attack. */
    public TenantDraft standing(Context context) {
        state = course().state(false, context.from(), context.asOf());
        return this;
    }

    /** Sets the state from how those whom it hit fared, and says so; what is over is no emergency any more. */
    public TenantDraft standing(Recovery recovery, Context context) {
        state = course().state(recovery.healed(), context.from(), context.asOf());
        if (state == State.HEALED) {
            severity = Severity.MEDIUM;
        }
        return recovery.back() == 0
                ? this
                : fact(
                        recovery.back() + " of the " + recovery.hit()
                                + " users hit came in again afterwards with what had failed",
                        recovery.shownBy());
    }

    /** By first and last time of each user. */
    private Course course() {
        return new Course(gathering.users().values().stream()
                .flatMap(span -> Stream.of(span.first(), span.last()))
                .sorted()
                .distinct()
                .toList());
    }

    /** Adds a fact, shown by these records. */
    public TenantDraft fact(String fact, List<RecordRef> shownBy) {
        evidence.add(new Evidence(fact, shownBy));
        return this;
    }

    /** Names the policies that took part. */
    public TenantDraft policies(List<PolicyRef> some) {
        policies.addAll(some);
        return this;
    }

    /** Names users whose password strangers got right. */
    public TenantDraft taken(Collection<UserRef> some) {
        taken.addAll(some);
        return this;
    }

    /** Leaves out a remedy of the cause that does not fit here. */
    public TenantDraft withhold(String remedy) {
        withheld.add(remedy);
        return this;
    }

    /** Names a rival that was considered. */
    public TenantDraft not(String rival, String because) {
        ruledOut.add(new RuledOut(rival, because));
        return this;
    }

    /** The one fact that would change the verdict. */
    public TenantDraft wouldChange(String fact) {
        wouldChange = fact;
        return this;
    }

    /** Makes the finding. */
    public Finding done() {
        List<UserRef> users = gathering.users().keySet().stream().sorted().toList();
        Finding.Extent extent = new Finding.Extent(
                users,
                gathering.first(),
                gathering.last(),
                (int) Math.min(Integer.MAX_VALUE, gathering.events()),
                gathering.codes(),
                gathering.apps().stream().map(name -> new App("", name)).toList(),
                policies,
                List.of(),
                gathering.addresses(),
                List.of(),
                List.of());
        return new Finding(
                cause,
                subject,
                severity,
                confidence,
                Basis.INFERRED,
                state,
                Optional.empty(),
                extent,
                evidence,
                ruledOut,
                wouldChange,
                withheld,
                taken.stream().sorted().distinct().toList());
    }
}
