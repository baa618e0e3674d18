package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** Reads an identifier, which is nearly always a GUID. */
final class Identifier {
    private static final int LENGTH = 36;
    private static final byte[] DIGITS = new byte[256];

    private long high;
    private long low;

    static {
        Arrays.fill(DIGITS, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            char c = Character.forDigit(digit, 16);
            DIGITS[c] = (byte) digit;
            DIGITS[Character.toUpperCase(c)] = (byte) digit;
        }
    }

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
        long one = digits(text, at, 8);
        long two = digits(text, at + 9, 4);
        long three = digits(text, at + 14, 4);
        long four = digits(text, at + 19, 4);
        long five = digits(text, at + 24, 6);
        long six = digits(text, at + 30, 6);
        boolean hyphens = text[at + 8] == '-' && text[at + 13] == '-' && text[at + 18] == '-' && text[at + 23] == '-';
        if ((one | two | three | four | five | six) < 0 || !hyphens) {
            return Kind.OTHER;
        }
        high = one << 32 | two << 16 | three;
        low = four << 48 | five << 24 | six;
        return (high | low) == 0 ? Kind.ZERO : Kind.GUID;
    }

    /** That many hexadecimal digits as a number; negative where one is none. */
    private static long digits(byte[] text, int from, int count) {
        long number = 0;
        for (int at = from; at < from + count; at++) {
            number = number << 4 | DIGITS[text[at] & 0xff];
        }
        return number;
    }
}
