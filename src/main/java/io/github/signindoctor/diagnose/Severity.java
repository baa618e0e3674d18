package io.github.signindoctor.diagnose;

/** How much a finding matters, worst first. */
public enum Severity {
    /** An attack with an accepted factor, or many users hit. */
    CRITICAL,
    /** A user or many cannot work, or an attack. */
    HIGH,
    /** Works, but is hurt again and again. */
    MEDIUM,
    /** A small trouble that still stands. */
    LOW,
    /** Worth knowing only. */
    INFO;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether this is as bad as the other, or worse. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
