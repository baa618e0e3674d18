package io.github.signindoctor.incidents;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Counts over all incidents what was right, and keeps a line for everything that was not. */
final class Score {
    private static final Set<String> ATTACKS = Set.of(
            "mfa-fatigue-attack",
            "fraud-reported",
            "stolen-password",
            "totp-guessing-attack",
            "password-spray",
            "adversary-in-the-middle",
            "device-code-phishing",
            "risky-method-registration",
            "malicious-address-blocked");
    private static final Set<String> UNSAFE = Set.of("temporary-access-pass", "re-register-mfa", "exclude-from-policy");

    private int subjects;
    private int rightCauses;
    private int rightRemedies;
    private final List<String> failures = new ArrayList<>();
    private final List<String> unsafe = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> wrongStates = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    /** Notes that an incident could not be analyzed. */
    void fail(Incident incident, Exception problem) {
        failures.add(incident.incident() + ": " + problem);
        judge(incident, List.of());
    }

    /** Holds findings, in report order, against the labels. */
    void judge(Incident incident, List<Advice> advices) {
        incident.labels().forEach(label -> {
            String where = incident.incident() + " " + label.name() + ": ";
            count(label, label.answer(advices), where);
            noteUnsafe(label, advices, where);
        });
        incident.healthy().forEach(name -> noteFalseAlarms(incident, name, advices));
    }

    private void count(Label label, Optional<Advice> answer, String where) {
        subjects++;
        String said = answer.map(advice -> advice.finding().cause()).orElse("nothing");
        boolean causeIsRight = answer.isPresent() ? label.accepts(said) : label.mayBeSilent();
        boolean remedyIsRight =
                answer.map(advice -> label.accepts(advice.remedies())).orElse(causeIsRight);
        rightCauses += causeIsRight ? 1 : 0;
        rightRemedies += remedyIsRight ? 1 : 0;
        if (!causeIsRight) {
            misses.add(where + "expected " + label.cause() + ", said " + said);
        } else if (!remedyIsRight) {
            misses.add(where + said + " offered " + remedies(answer.orElseThrow()));
        }
        String state = answer.map(advice -> advice.finding().state().id()).orElse(causeIsRight ? label.state() : "");
        if (!label.state().isEmpty() && !label.state().equals(state)) {
            wrongStates.add(where + said + ", expected " + label.state() + ", said " + state);
        }
    }

    private void noteUnsafe(Label label, List<Advice> advices, String where) {
        advices.stream()
                .filter(advice -> ATTACKS.contains(label.cause()) && label.touches(advice))
                .filter(advice -> remedies(advice).stream().limit(1).anyMatch(UNSAFE::contains))
                .forEach(advice -> unsafe.add(where + label.cause() + " offered " + remedies(advice)));
    }

    private void noteFalseAlarms(Incident incident, String name, List<Advice> advices) {
        String id = incident.ids().getOrDefault(name, name);
        advices.stream()
                .map(Advice::finding)
                .filter(finding -> finding.subject().kind() == Subject.Kind.USER && finding.severity() != Severity.INFO)
                .filter(finding ->
                        Label.isSame(finding.subject().id(), finding.subject().name(), id, name))
                .forEach(finding -> falseAlarms.add(incident.incident() + " " + name + ": " + finding.cause()));
    }

    private static List<String> remedies(Advice advice) {
        return advice.remedies().stream().map(Recommendation::remedy).toList();
    }

    int subjects() {
        return subjects;
    }

    double percentOfCauses() {
        return 100.0 * rightCauses / subjects;
    }

    double percentOfRemedies() {
        return 100.0 * rightRemedies / subjects;
    }

    List<String> failures() {
        return failures;
    }

    List<String> unsafe() {
        return unsafe;
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    List<String> wrongStates() {
        return wrongStates;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d causes, %d of %d remedies; misses:%n%s",
                rightCauses,
                subjects,
                rightRemedies,
                subjects,
                String.join("\n", misses));
    }
}
