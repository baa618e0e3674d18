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
    @SuppressWarnings("deprecation")
    static String text(long high, long low) {
        byte[] text = new byte[LENGTH];
        int at = 0;
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (isHyphen(at)) {
                text[at++] = '-';
            }
            text[at++] = DIGITS[(int) (high >>> shift) & 15];
        }
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (isHyphen(at)) {
                text[at++] = '-';
            }
            text[at++] = DIGITS[(int) (low >>> shift) & 15];
        }
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
