package bench;

import java.nio.charset.StandardCharsets;

/** Identifiers in the shape of random GUIDs. */
final class Guid {

    static final int LENGTH = 36;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Guid() {}

    static String text(long a, long b) {
        byte[] text = new byte[LENGTH];
        put(a, b, text, 0);
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** Writes version 4, variant 1. */
    static void put(long a, long b, byte[] to, int at) {
        long high = Mix.of(a, b) & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = Mix.of(b, ~a) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        digits(high, 0, 8, to, at);
        to[at + 8] = '-';
        digits(high, 8, 4, to, at + 9);
        to[at + 13] = '-';
        digits(high, 12, 4, to, at + 14);
        to[at + 18] = '-';
        digits(low, 0, 4, to, at + 19);
        to[at + 23] = '-';
        digits(low, 4, 12, to, at + 24);
    }

    private static void digits(long bits, int first, int count, byte[] to, int at) {
        for (int digit = 0; digit < count; digit++) {
            to[at + digit] = DIGITS[(int) (bits >>> (60 - 4 * (first + digit))) & 15];
        }
    }
}
