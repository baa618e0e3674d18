package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks every check about every user, then looks at the findings together. Pure; users may be asked in parallel. */
public final class Diagnoser {
    private static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> -finding.extent().users().size())
            .thenComparing(finding -> finding.subject().name())
            .thenComparing(finding -> finding.subject().id())
            .thenComparing(finding -> finding.subject().tenantId())
            .thenComparing(finding -> Checks.rank(finding.cause()))
            .thenComparing(Finding::cause);

    /** Holds for every record. */
    public static final Predicate<SignIn> EVERY_RECORD = any -> true;

    private final List<TenantCheck> tenantChecks;
    private final List<Check> checks;
    /** One for each thread, because it remembers. */
    private final ThreadLocal<Reader> readers = new ThreadLocal<>();

    /** A diagnoser that asks these checks, narrow ones first. */
    public Diagnoser(List<TenantCheck> tenantChecks, List<Check> checks) {
        this.tenantChecks = List.copyOf(tenantChecks);
        this.checks = List.copyOf(checks);
    }

    /** Finds out what must be known across the users of one tenant. */
    public static TenantView survey(List<UserTimeline> timelines, KnowledgeBase knowledge) {
        return new Survey(timelines, knowledge).view();
    }

    /** Judges the tenant as a whole. */
    public List<TenantVerdict> diagnose(String tenantId, Context context) {
        return tenantChecks.stream()
                .flatMap(check -> check.examine(tenantId, context).stream())
                .toList();
    }

    /** Judges one user, all attempts counted. */
    public UserDiagnosis diagnose(UserTimeline timeline, List<TenantVerdict> tenant, Context context) {
        return diagnose(timeline, tenant, context, EVERY_RECORD);
    }

    /**
     * Judges one user; what a verdict about the tenant explains is not held against the user again.
     *
     * @param counted attempts without a record for which this holds are not counted; they still make the findings
     */
    public UserDiagnosis diagnose(
            UserTimeline timeline, List<TenantVerdict> tenant, Context context, Predicate<SignIn> counted) {
        Optional<UserDiagnosis> calm =
                counted == EVERY_RECORD && context.state().isEmpty()
                        ? Calm.outcomes(timeline.signIns(), reader(context), context)
                                .map(outcomes -> new UserDiagnosis(List.of(), outcomes))
                        : Optional.empty();
        assert calm.stream().allMatch(examine(timeline, tenant, context, counted)::equals) : timeline.user();
        return calm.orElseGet(() -> examine(timeline, tenant, context, counted));
    }

    private UserDiagnosis examine(
            UserTimeline timeline, List<TenantVerdict> tenant, Context context, Predicate<SignIn> counted) {
        Story story = story(timeline, context);
        List<Finding> findings =
                judge(story, tenant, context).stream().map(Verdict::finding).toList();
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Attempt attempt : story.attempts()) {
            if (counted == EVERY_RECORD || counts(attempt, counted)) {
                outcomes.merge(attempt.outcome(), 1L, Long::sum);
            }
        }
        return new UserDiagnosis(findings, outcomes);
    }

    private static boolean counts(Attempt attempt, Predicate<SignIn> counted) {
        for (Reading reading : attempt.readings()) {
            if (counted.test(reading.signIn())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells what one user did, attempt by attempt, with the findings marked.
     *
     * @param shown attempts without a record for which this holds are left out; they still make the findings
     */
    public UserHistory retell(
            UserTimeline timeline, List<TenantVerdict> tenant, Context context, Predicate<SignIn> shown) {
        Story story = story(timeline, context);
        Retelling retelling = new Retelling(story, context.tenant());
        tenant.forEach(retelling::mark);
        judge(story, tenant, context).forEach(retelling::mark);
        return new UserHistory(timeline.user(), retelling.rows(each -> shown.test(each.signIn())), QuietLog.of(story));
    }

    private Story story(UserTimeline timeline, Context context) {
        return new Story(timeline, reader(context), context.asOf());
    }

    private Reader reader(Context context) {
        Reader reader = readers.get();
        if (reader == null || !reader.isWith(context.knowledge())) {
            reader = new Reader(context.knowledge());
            readers.set(reader);
        }
        return reader;
    }

    private List<Verdict> judge(Story story, List<TenantVerdict> tenant, Context context) {
        List<Verdict> verdicts = new ArrayList<>();
        Story open = story.without(covered(story, tenant, context.tenant()));
        for (Check check : checks) {
            Optional<Verdict> verdict = ask(check, open, context);
            if (verdict.isPresent()) {
                verdicts.add(verdict.get());
                open = open.without(verdict.get().explains());
            }
        }
        return verdicts;
    }

    private static List<Reading> covered(Story story, List<TenantVerdict> tenant, TenantView view) {
        List<Reading> covered = new ArrayList<>();
        for (Reading reading : story.readings()) {
            if (isCovered(story, reading, tenant, view)) {
                covered.add(reading);
            }
        }
        return covered;
    }

    private static boolean isCovered(Story story, Reading reading, List<TenantVerdict> tenant, TenantView view) {
        for (int at = 0; at < tenant.size(); at++) {
            if (tenant.get(at).covers(story, reading, view)) {
                return true;
            }
        }
        return false;
    }

    /** With assertions on, as in every test, a check that is passed over must prove that it has nothing to say. */
    private static Optional<Verdict> ask(Check check, Story story, Context context) {
        boolean concerned = check.concerns(story);
        assert concerned || check.examine(story, context).isEmpty() : check.cause();
        return concerned ? check.examine(story, context) : Optional.empty();
    }

    /** All findings in report order: severity, users touched, subject; of one subject attack before convenience. */
    public static List<Finding> conclude(List<TenantVerdict> tenant, List<UserDiagnosis> diagnoses) {
        return Stream.concat(
                        tenant.stream().map(TenantVerdict::finding),
                        diagnoses.stream().flatMap(diagnosis -> diagnosis.findings().stream()))
                .sorted(REPORT_ORDER)
                .toList();
    }
}
