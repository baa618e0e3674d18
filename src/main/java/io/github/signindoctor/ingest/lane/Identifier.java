package io.github.signindoctor.ingest.lane;

/** Reads an identifier, which is nearly always a GUID. */
final class Identifier {
    private static final int LENGTH = 36;
    private static final long FIRST_HALF = 0xFFFFFFFFL;

    private long high;
    private long low;

    /** What was read. */
    enum Kind {
        /** A GUID; {@link #high()} and {@link #low()} hold it. */
        GUID,
        /** A GUID of zeros, which identifies nothing. */
        ZERO,
        /** Null or the empty text. */
        BLANK,
        /** Something else, which the twin must read. */
        OTHER
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    Kind read(byte[] text, int from, int to) {
        if (text[from] != '"') {
            return text[from] == 'n' ? Kind.BLANK : Kind.OTHER;
        }
        return bare(text, from + 1, to - 1);
    }

    /** The same for an identifier without quotes. */
    Kind bare(byte[] text, int from, int to) {
        if (from == to) {
            return Kind.BLANK;
        }
        return to - from == LENGTH ? guid(text, from) : Kind.OTHER;
    }

    private Kind guid(byte[] text, int at) {
        boolean hyphens = text[at + 8] == '-' && text[at + 13] == '-' && text[at + 18] == '-' && text[at + 23] == '-';
        long one = Bytes.word(text, at);
        long two = Bytes.word(text, at + 9) & FIRST_HALF | Bytes.word(text, at + 14) << Integer.SIZE;
        long three = Bytes.word(text, at + 19) & FIRST_HALF | Bytes.word(text, at + 24) << Integer.SIZE;
        long four = Bytes.word(text, at + 28);
        if (!hyphens
                || (Hexadecimal.others(one)
                                | Hexadecimal.others(two)
                                | Hexadecimal.others(three)
                                | Hexadecimal.others(four))
                        != 0) {
            return Kind.OTHER;
        }
        high = Hexadecimal.number(one) << Integer.SIZE | Hexadecimal.number(two);
        low = Hexadecimal.number(three) << Integer.SIZE | Hexadecimal.number(four);
        return (high | low) == 0 ? Kind.ZERO : Kind.GUID;
    }
}
