package io.github.signindoctor.diagnose.story;

/** How one record ended, as far as its code says. */
public enum Ending {
    /** Code 0. */
    SUCCESS,
    /** The user has to do something more. */
    INTERRUPT,
    /** The event ended badly. */
    FAILURE,
    /** The export lost the code; never success. */
    UNKNOWN
}
