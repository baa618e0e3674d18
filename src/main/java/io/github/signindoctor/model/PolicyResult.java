package io.github.signindoctor.model;

/** The verdict of one Conditional Access policy. Only {@link #FAILURE} refuses; report-only verdicts change nothing. */
public enum PolicyResult {
    /** All its demands were met. */
    SUCCESS("success"),
    /** It refused, or a demand was not met. */
    FAILURE("failure"),
    /** Its conditions did not match. */
    NOT_APPLIED("notApplied"),
    /** It was switched off. */
    NOT_ENABLED("notEnabled"),
    /** Report-only: it would have passed. */
    REPORT_ONLY_SUCCESS("reportOnlySuccess"),
    /** Report-only: it would have refused. */
    REPORT_ONLY_FAILURE("reportOnlyFailure"),
    /** Report-only: its conditions did not match. */
    REPORT_ONLY_NOT_APPLIED("reportOnlyNotApplied"),
    /** Report-only: it would have asked the user. */
    REPORT_ONLY_INTERRUPTED("reportOnlyInterrupted"),
    /** A word that we do not know. */
    UNKNOWN("unknown");

    private final String graphName;

    PolicyResult(String graphName) {
        this.graphName = graphName;
    }

    /** Graph's word for it. */
    public String graphName() {
        return graphName;
    }

    /** Reads Graph's word, whatever its case. */
    public static PolicyResult of(String word) {
        for (PolicyResult each : values()) {
            if (each.graphName.equalsIgnoreCase(word)) {
                return each;
            }
        }
        return UNKNOWN;
    }
}
