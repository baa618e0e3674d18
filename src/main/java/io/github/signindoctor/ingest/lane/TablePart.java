package io.github.signindoctor.ingest.lane;

/** What some columns of a table make together, and no others do. */
public enum TablePart {
    /** Who signed in. */
    WHO,
    /** Whether a person sat there, and whether the user pressed the flag. */
    KIND,
    /** Between which tenants. */
    TENANCY,
    /** With which client, for what. */
    CLIENT,
    /** From where. */
    PLACE,
    /** On which device. */
    DEVICE,
    /** How it ended. */
    STATUS,
    /** What was asked of the user. */
    AUTHENTICATION,
    /** The steps that were asked of the user, where they stand in the row. */
    STEPS,
    /** What Conditional Access said. */
    POLICIES,
    /** How risky it was. */
    RISK,
    /** The correlation id, alone. */
    CORRELATION,
    /** The original request id, alone. */
    ORIGINAL,
    /** The session id, alone. */
    SESSION,
    /** All of an authentication step but its time and request id. */
    STEP
}
