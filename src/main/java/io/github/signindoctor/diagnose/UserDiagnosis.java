package io.github.signindoctor.diagnose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came out for one user.
 *
 * @param findings in the order of the checks
 * @param outcomes attempts by outcome
 */
public record UserDiagnosis(List<Finding> findings, Map<Outcome, Long> outcomes) {
    /** Copies both. */
    public UserDiagnosis {
        findings = List.copyOf(findings);
        Map<Outcome, Long> copy = new EnumMap<>(Outcome.class);
        copy.putAll(outcomes);
        outcomes = java.util.Collections.unmodifiableMap(copy);
    }
}
