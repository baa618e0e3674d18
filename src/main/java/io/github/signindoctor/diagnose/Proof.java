package io.github.signindoctor.diagnose;

/** What shows that somebody whom a trouble hit is over it. */
public enum Proof {
    /** The factor that failed given anew, or an app that failed entered without an older claim. */
    FACTOR,
    /** An app that failed entered with a password typed, as far as the export says. */
    PASSWORD,
    /** An app that failed entered by a person. */
    ENTRY
}
