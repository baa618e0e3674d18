package io.github.signindoctor.ingest.store;

/**
 * Where what stands in a row of a {@link Batch}: {@value #LONGS} long and {@value #INTS} int numbers, of which
 * {@link Rows} keeps some row by row and others once for many. An identifier that is no GUID is the number of its text
 * in the second of its two longs, and a flag says so.
 */
final class Layout {
    static final int ID = 0;
    static final int CORRELATION = 2;
    /** Nanoseconds since 1970. */
    static final int TIME = 4;
    /** The longs before this one are kept with each row. */
    static final int KEPT_LONGS = 5;

    static final int SESSION = 5;
    /** The original request id, where {@link #ORIGINAL} says that it is a GUID. */
    static final int ORIGINAL_ID = 7;

    static final int LONGS = 9;

    /** 0 is none, 1 the request id itself, 2 a GUID; above, a text's number plus 3. */
    static final int ORIGINAL = 0;

    static final int CLIENT = 1;
    /** Where the steps begin; they end where those of the next row do. */
    static final int STEPS = 2;
    /** As an unsigned number. */
    static final int LINE = 3;
    /** From here on stand columns that, with the session, are the same in many rows of one person. */
    static final int CIRCUMSTANCES = 4;

    static final int WHO = 4;
    static final int PLACE = 5;
    static final int DEVICE = 6;
    /** From here on stand columns of which few combinations occur in a log. */
    static final int COMBINED = 7;

    static final int FLAGS = 7;
    static final int TENANCY = 8;
    static final int STATUS = 9;
    static final int RISK = 10;
    static final int POLICIES = 11;
    /** All of the authentication but its steps. */
    static final int AUTHENTICATION = 12;
    /** File and shape. */
    static final int ORIGIN = 13;

    static final int INTS = 14;

    static final int ORIGINAL_SELF = 1;
    static final int ORIGINAL_GUID = 2;
    static final int ORIGINAL_TEXT = 3;

    /** Two bits: the ordinal of the interactivity. */
    static final int INTERACTIVITY = 3;

    static final int FLAGGED = 1 << 2;
    /** Shifted left by the place of the identifier among the longs (0, 2, 5): it is a text; it is empty. */
    static final int TEXTUAL = 1 << 3;

    static final int ABSENT = 1 << 4;
    static final int MOST_STEPS = (1 << 20) - 1;

    private Layout() {}
}
