package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Beforehand;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.SecondOpinion;
import io.github.signindoctor.diagnose.UserDiagnosis;
import io.github.signindoctor.diagnose.UserHistory;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.SignInSource;
import io.github.signindoctor.ingest.StateSource;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommender;
import io.github.signindoctor.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works one case from inputs to finished report. */
public final class Analysis {
    private final KnowledgeBase knowledge;
    private final String version;
    private final Optional<StateSource> states;

    /** An analysis with this knowledge, by this version of the program. */
    public Analysis(KnowledgeBase knowledge, String version) {
        this(knowledge, version, Optional.empty());
    }

    private Analysis(KnowledgeBase knowledge, String version, Optional<StateSource> states) {
        this.knowledge = knowledge;
        this.version = version;
        this.states = states;
    }

    /** The same, with what the tenant holds about the one user who is asked for, if it can tell. */
    public Analysis with(Optional<StateSource> live) {
        return new Analysis(knowledge, version, live);
    }

    /**
     * Reads the inputs and judges them.
     *
     * @throws IOException when an input cannot be read at all
     * @throws CaseException when the named user is not there, or several fit, or the window ends before it begins
     */
    public Report analyze(SignInSource inputs, Filters filters) throws IOException, CaseException {
        Imported imported = inputs.read(KnownCodes.of(knowledge));
        Scope scope = Scope.of(filters, imported.signIns());
        Roster roster = Roster.of(scope.signIns());
        Roster asked = whoever(filters, roster, imported);
        Optional<AccountState> state = state(asked);
        Examination examination = Examination.of(roster, asked, scope, new Expertise(knowledge, state));
        List<Finding> findings = examination.findings().stream()
                .filter(scope::covers)
                .map(finding -> state.map(live -> SecondOpinion.tell(Beforehand.tell(finding, live), live))
                        .orElse(finding))
                .toList();
        List<Advice> advices = new Recommender(knowledge).advise(findings);
        long records = asked.users().stream()
                        .mapToLong(user -> scope.count(user.signIns()))
                        .sum()
                + scope.count(asked.others());
        long users = asked.users().stream()
                .filter(user -> scope.coversAny(user.signIns()))
                .count();
        String verdict = state.isPresent() && records == 0
                ? "nothing to judge: no sign-in of this user is in the time that was pulled"
                : new VerdictLine(filters, knowledge, scope.asOf())
                        .of(advices, records, users, Absence.of(filters, imported.signIns()));
        Report report = new Report(
                version,
                verdict,
                input(imported, scope, users, examination, records),
                advices,
                CodeTable.of(asked, scope.counted(), knowledge),
                examination.history());
        return state.map(live -> report.with(live, inUse(asked))).orElse(report);
    }

    /** It is asked once the sign-ins are there, for they tell what to ask about. */
    private Optional<AccountState> state(Roster asked) throws IOException {
        if (states.isEmpty() || asked.users().size() != 1) {
            return Optional.empty();
        }
        UserTimeline user = asked.users().get(0);
        return Optional.of(states.get().read(user.user().id(), LastRefusal.of(user.signIns(), knowledge)));
    }

    private static List<Report.InUse> inUse(Roster asked) {
        return asked.users().stream()
                .flatMap(user -> ClientsInUse.of(user.signIns()).stream())
                .toList();
    }

    /** A user whom the tenant knows has an account to show, even without a sign-in. */
    private Roster whoever(Filters filters, Roster roster, Imported imported) throws CaseException {
        try {
            return asked(filters, roster, imported);
        } catch (UserNotFoundException nobody) {
            if (states.isEmpty() || filters.user().isEmpty()) {
                throw nobody;
            }
            UserRef user = new UserRef(filters.user().get(), "");
            return new Roster(List.of(new UserTimeline(user, "", List.<SignIn>of())), SignInLog.of(List.of()));
        }
    }

    /** A user is looked for in the whole input, for one who is quiet in the window is there all the same. */
    private static Roster asked(Filters filters, Roster roster, Imported imported) throws CaseException {
        if (filters.user().isEmpty()) {
            return roster;
        }
        UserTimeline whole = UserSearch.find(
                filters.user().get(), Roster.of(imported.signIns()).users());
        UserTimeline inWindow = roster.users().stream()
                .filter(each -> each.tenantId().equals(whole.tenantId())
                        && each.user().id().equals(whole.user().id()))
                .findFirst()
                .orElse(new UserTimeline(whole.user(), whole.tenantId(), List.<SignIn>of()));
        return new Roster(List.of(inWindow), SignInLog.of(List.of()));
    }

    private static Report.Input input(
            Imported imported, Scope scope, long users, Examination examination, long records) {
        SignInLog signIns = scope.signIns();
        return new Report.Input(
                imported.files(),
                imported.tenants().stream()
                        .map(tenant -> new Report.Tenant(tenant.id(), tenant.name()))
                        .toList(),
                scope.asOf(),
                records,
                users,
                signIns.isEmpty() ? Optional.empty() : Optional.of(signIns.timeAt(0)),
                signIns.isEmpty() ? Optional.empty() : Optional.of(signIns.timeAt(signIns.size() - 1)),
                attempts(examination.users()),
                limits(imported, examination),
                copies(imported, records));
    }

    /**
     * None where filters leave records out, for then the files' counts cannot be held against the report's. Files of
     * steps count the sign-ins that they are of, which stand in other files.
     */
    private static long copies(Imported imported, long records) {
        if (records < imported.signIns().size()) {
            return 0;
        }
        long inFiles = imported.files().stream()
                .filter(file -> !file.shape().equals(Shape.PORTAL_CSV_AUTHDETAILS.id()))
                .mapToLong(InputFile::records)
                .sum();
        return Math.max(0, inFiles - imported.signIns().size());
    }

    /** A quiet log stands with the limits, for it too says how far the data can be trusted. */
    private static List<String> limits(Imported imported, Examination examination) {
        List<String> limits = new ArrayList<>(imported.limits());
        examination.history().flatMap(UserHistory::remark).ifPresent(limits::add);
        return limits;
    }

    private static Report.Attempts attempts(List<UserDiagnosis> diagnoses) {
        return new Report.Attempts(
                count(diagnoses, Outcome.SUCCEEDED),
                count(diagnoses, Outcome.FAILED),
                count(diagnoses, Outcome.BLOCKED),
                count(diagnoses, Outcome.ABANDONED),
                count(diagnoses, Outcome.PENDING));
    }

    private static long count(List<UserDiagnosis> diagnoses, Outcome outcome) {
        return diagnoses.stream()
                .mapToLong(diagnosis -> diagnosis.outcomes().getOrDefault(outcome, 0L))
                .sum();
    }
}
