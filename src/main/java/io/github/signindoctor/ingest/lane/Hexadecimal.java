package io.github.signindoctor.ingest.lane;

/** Reads eight hexadecimal digits at once (SWAR), the first of them in the lowest byte. */
final class Hexadecimal {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Hexadecimal() {}

    /** Not zero where one of the eight bytes is no digit of either case. */
    static long others(long word) {
        long low = word & ~HIGHS;
        long digit = within(low, '0', '9');
        long letter = within(low | ONES * 0x20, 'a', 'f');
        return (~(digit | letter) | word) & HIGHS;
    }

    /** Marks, by their highest bit, the bytes between two characters, none of the bytes being above 127. */
    private static long within(long low, char first, char last) {
        return (low + ONES * (0x80 - first)) & ~(low + ONES * (0x7f - last)) & HIGHS;
    }

    /** The number of eight digits. */
    static long number(long digits) {
        long values = (digits & ONES * 0x0f) + (digits >>> 6 & ONES) * 9;
        long pairs = (values << 4 | values >>> 8) & 0x00FF00FF00FF00FFL;
        long fours = (pairs << 8 | pairs >>> 16) & 0x0000FFFF0000FFFFL;
        return (fours << 16 | fours >>> 32) & 0xFFFFFFFFL;
    }
}
