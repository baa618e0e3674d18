package io.github.signindoctor.incidents;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known answer for one subject of an incident.
 *
 * @param alsoOk causes that are right too; {@code healthy} where no finding is right too
 * @param remediesAny one of these must be first or second; empty where nothing is demanded
 * @param mustNotRemedyFirst what must not come first
 * @param explainedBy causes of findings about others that answer for this user when they list them
 * @param state empty where the files do not decide it
 */
record Label(
        String kind,
        String id,
        String name,
        String cause,
        List<String> alsoOk,
        List<String> remediesAny,
        List<String> mustNotRemedyFirst,
        List<String> explainedBy,
        String state) {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    Label {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        alsoOk = listOf(alsoOk);
        remediesAny = listOf(remediesAny);
        mustNotRemedyFirst = listOf(mustNotRemedyFirst);
        explainedBy = listOf(explainedBy);
        state = state == null || state.equals("unknown") ? "" : state;
    }

    static <T> List<T> listOf(List<T> read) {
        return read == null ? List.of() : List.copyOf(read);
    }

    /** The finding that answers for this subject: the first; of a tenant's, the first that fits. */
    Optional<Advice> answer(List<Advice> advices) {
        List<Advice> mine = advices.stream().filter(this::answers).toList();
        Optional<Advice> fitting = mine.stream()
                .filter(advice ->
                        kind.equals("tenant") && accepts(advice.finding().cause()))
                .findFirst();
        return fitting.or(() -> mine.stream().findFirst());
    }

    /** Whether a finding is about the subject, or lists a user. */
    boolean touches(Advice advice) {
        return isSubject(advice.finding()) || kind.equals("user") && lists(advice.finding());
    }

    private boolean answers(Advice advice) {
        Finding finding = advice.finding();
        boolean wholeTenant = kind.equals("tenant") && finding.subject().kind() == Subject.Kind.TENANT;
        return wholeTenant || isSubject(finding) || explainedBy.contains(finding.cause()) && lists(finding);
    }

    private boolean isSubject(Finding finding) {
        Subject subject = finding.subject();
        return subject.kind().id().equals(kind) && isSame(subject.id(), subject.name(), id, name);
    }

    private boolean lists(Finding finding) {
        return finding.extent().users().stream().anyMatch(user -> isThis(user));
    }

    private boolean isThis(UserRef user) {
        return isSame(user.id(), user.name(), id, name);
    }

    /** Whether two pairs of id and name mean the same; an export may have told either only. */
    static boolean isSame(String foundId, String foundName, String id, String name) {
        List<String> wanted = List.of(folded(id), folded(name));
        return !folded(foundId).isEmpty() && !folded(foundId).equals(NOBODY) && wanted.contains(folded(foundId))
                || !folded(foundName).isEmpty() && wanted.contains(folded(foundName));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the cause is right. */
    boolean accepts(String found) {
        return found.equals(cause) || alsoOk.contains(found);
    }

    /** Whether silence is right too. */
    boolean mayBeSilent() {
        return alsoOk.contains("healthy");
    }

    /** Whether one of the first two remedies helps, and the first does no harm. */
    boolean accepts(List<Recommendation> remedies) {
        List<String> offered =
                remedies.stream().map(Recommendation::remedy).limit(2).toList();
        boolean helps = remediesAny.isEmpty() || offered.stream().anyMatch(remediesAny::contains);
        return helps && offered.stream().limit(1).noneMatch(mustNotRemedyFirst::contains);
    }
}
