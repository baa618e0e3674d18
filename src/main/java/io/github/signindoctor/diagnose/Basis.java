package io.github.signindoctor.diagnose;

/** Whether a finding rests on Microsoft's documentation or on our own reading. */
public enum Basis {
    /** What the code or text means is documented. */
    DOCUMENTED,
    /** The pattern is our inference; docs/INTERPRETATION.md says why. */
    INFERRED;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
