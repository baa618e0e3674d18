package io.github.signindoctor.diagnose;

/** Whether a trouble still stands, judged against {@code asOf}. */
public enum State {
    /** After the last failure a success with the factor or app that failed, and no recurrence. */
    HEALED,
    /** No such success, and the last failure is recent. */
    RUNNING,
    /** No such success, and the last failure is long ago. */
    ENDED,
    /** The log is too short to say. */
    UNKNOWN;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
