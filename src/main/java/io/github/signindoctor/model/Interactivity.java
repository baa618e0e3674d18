package io.github.signindoctor.model;

/** Whether a person sat in front of the event. */
public enum Interactivity {
    /** A person was asked, or could have been. */
    INTERACTIVE,
    /** A client acted for the user without asking. */
    SILENT,
    /** The export does not say; never counted as interactive evidence. */
    UNKNOWN;

    /** This one, or the other where this one is unknown. */
    public Interactivity or(Interactivity other) {
        return this == UNKNOWN ? other : this;
    }
}
