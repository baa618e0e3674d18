package io.github.signindoctor.model;

/** A yes-or-no fact of a record, or the honest answer that the export does not say. */
public enum Known {
    /** The export says yes. */
    YES,
    /** The export says no. */
    NO,
    /** The export does not say. */
    UNKNOWN;

    /** The fact for a value that is there. */
    public static Known of(boolean value) {
        return value ? YES : NO;
    }

    /** This fact, or the other one where this one is unknown. */
    public Known or(Known other) {
        return this == UNKNOWN ? other : this;
    }

    /** Whether the export says yes. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether the export says no. */
    public boolean isNo() {
        return this == NO;
    }
}
