package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.UserDiagnosis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

/** What came out for many users: those with findings one by one, the attempts of all others together. */
final class Diagnoses {
    private final List<UserDiagnosis> found = new ArrayList<>();
    private final Map<Outcome, Long> others = new EnumMap<>(Outcome.class);

    private Diagnoses() {}

    /** Gathers diagnoses, in their order. */
    static Collector<UserDiagnosis, ?, List<UserDiagnosis>> together() {
        return Collector.of(Diagnoses::new, Diagnoses::add, Diagnoses::and, Diagnoses::list);
    }

    private void add(UserDiagnosis diagnosis) {
        if (diagnosis.findings().isEmpty()) {
            diagnosis.outcomes().forEach((outcome, count) -> others.merge(outcome, count, Long::sum));
        } else {
            found.add(diagnosis);
        }
    }

    private Diagnoses and(Diagnoses later) {
        found.addAll(later.found);
        later.others.forEach((outcome, count) -> others.merge(outcome, count, Long::sum));
        return this;
    }

    private List<UserDiagnosis> list() {
        List<UserDiagnosis> all = new ArrayList<>(found);
        all.add(new UserDiagnosis(List.of(), others));
        return all;
    }
}
