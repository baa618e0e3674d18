package io.github.signindoctor.ingest.store;

/**
 * Where what stands in a row: {@value #LONGS} long and {@value #INTS} int numbers. An identifier that is no GUID is the
 * number of its text in the second of its two longs, and a flag says so.
 */
final class Layout {
    static final int ID = 0;
    static final int CORRELATION = 2;
    static final int SESSION = 4;
    /** Nanoseconds since 1970. */
    static final int TIME = 6;

    static final int LONGS = 7;

    /** 0 is none, 1 the request id itself; above, a text's number plus 2; below, a GUID's. */
    static final int ORIGINAL = 0;

    static final int WHO = 1;
    static final int CLIENT = 2;
    static final int PLACE = 3;
    static final int DEVICE = 4;
    /** Where the steps begin; how many there are stands in the flags. */
    static final int STEPS = 5;
    /** As an unsigned number. */
    static final int LINE = 6;

    static final int FLAGS = 7;
    /** From here on stand columns of which few combinations occur in a log. */
    static final int COMBINED = 8;

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
    static final int ORIGINAL_TEXT = 2;
    /** That of the first GUID; the next ones count down. */
    static final int ORIGINAL_GUID = -1;

    /** Two bits: the ordinal of the interactivity. */
    static final int INTERACTIVITY = 3;

    static final int FLAGGED = 1 << 2;
    /** Shifted left by the place of the identifier among the longs (0, 2, 4): it is a text; it is empty. */
    static final int TEXTUAL = 1 << 3;

    static final int ABSENT = 1 << 4;
    static final int STEP_COUNT_SHIFT = 12;
    static final int MOST_STEPS = (1 << 20) - 1;

    private Layout() {}
}
