package io.github.signindoctor.ingest.lane;

/** Judges UTF-8 as Java's decoder does. */
final class Utf8 {
    private Utf8() {}

    /** The length of the character of several bytes that begins here; 0 where it is malformed. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int next = 1; next < length; next++) {
            if ((bytes[at + next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean bad = first == 0xE0 && second < 0xA0
                || first == 0xED && second >= 0xA0
                || first == 0xF0 && second < 0x90
                || first == 0xF4 && second >= 0x90;
        return bad ? 0 : length;
    }

    /** How many UTF-16 units valid text has, which is what columns count. */
    static int units(byte[] bytes, int from, int to) {
        int units = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            units += Bytes.units(Bytes.word(bytes, at));
        }
        for (; at < to; at++) {
            int one = bytes[at] & 0xff;
            units += (one & 0xC0) == 0x80 ? 0 : one >= 0xF0 ? 2 : 1;
        }
        return units;
    }
}
