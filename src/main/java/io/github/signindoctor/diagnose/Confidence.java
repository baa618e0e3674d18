package io.github.signindoctor.diagnose;

/** How sure a finding is; it follows from what the records carry and what they lack. */
public enum Confidence {
    /** The tell-tale evidence is there, and no rival is left. */
    HIGH,
    /** The evidence fits, something that would settle it is missing. */
    MEDIUM,
    /** The best guess among what is left. */
    LOW;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
