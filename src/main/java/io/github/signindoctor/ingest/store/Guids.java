package io.github.signindoctor.ingest.store;

/** Identifiers in 36 characters as 128 bits, and back. */
final class Guids {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int LENGTH = 36;

    private Guids() {}

    /** Whether this is the one way of writing 128 bits that {@link #text} gives back: lower case, hyphens in place. */
    static boolean isGuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < LENGTH; at++) {
            char c = text.charAt(at);
            boolean fits = isHyphen(at) ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHyphen(int at) {
        return at == 8 || at == 13 || at == 18 || at == 23;
    }

    /** The first 64 bits of a GUID. */
    static long high(String guid) {
        return bits(guid, 0, 18);
    }

    /** The last 64 bits of a GUID. */
    static long low(String guid) {
        return bits(guid, 19, LENGTH);
    }

    private static long bits(String guid, int from, int to) {
        long bits = 0;
        for (int at = from; at < to; at++) {
            char c = guid.charAt(at);
            if (c != '-') {
                bits = bits << 4 | Character.digit(c, 16);
            }
        }
        return bits;
    }

    /** The GUID of these bits. */
    static String text(long high, long low) {
        byte[] text = new byte[LENGTH];
        write(text, 0, high, 60, 8);
        text[8] = '-';
        write(text, 9, high, 28, 4);
        text[13] = '-';
        write(text, 14, high, 12, 4);
        text[18] = '-';
        write(text, 19, low, 60, 4);
        text[23] = '-';
        write(text, 24, low, 44, 12);
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static void write(byte[] text, int from, long bits, int shift, int digits) {
        for (int at = 0; at < digits; at++) {
            text[from + at] = DIGITS[(int) (bits >>> shift - 4 * at) & 15];
        }
    }
}
