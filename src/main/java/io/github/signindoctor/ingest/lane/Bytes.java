package io.github.signindoctor.ingest.lane;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once (SWAR), the first of them lowest. Methods are so small that Java's first compiler puts them
 * into their callers.
 */
final class Bytes {
    /** So many bytes must lie behind what is scanned, all zero where they are behind the end of the text. */
    static final int SLACK = 64;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private Bytes() {}

    /** The eight bytes from here on. */
    static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** Writes eight bytes. */
    static void word(byte[] bytes, int at, long word) {
        WORDS.set(bytes, at, word);
    }

    /**
     * Marks, by their highest bit, the bytes that end a stretch of plain text: quote, backslash, control character, no
     * ASCII. The lowest mark is always right; one above a true one may be false.
     */
    static long special(long word) {
        return (zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | controls(word) | word) & HIGHS;
    }

    private static long zeros(long word) {
        return word - ONES & ~word;
    }

    private static long controls(long word) {
        return word - BLANKS & ~word;
    }

    /** Eight times the same byte. */
    static long repeated(char ascii) {
        return ONES * ascii;
    }

    /**
     * Marks, by their highest bit and each of them rightly, quotes, control characters, whatever is no ASCII, and the bytes
     * that stand in the pattern.
     */
    static long marks(long word, long pattern) {
        return (~plain(word & ~HIGHS, pattern) | word) & HIGHS;
    }

    private static long plain(long low, long pattern) {
        return (low ^ QUOTES) + ~HIGHS & (low ^ pattern) + ~HIGHS & low + ONES * (0x80 - ' ');
    }

    /** The place behind the last such ASCII character before a place; 0 where there is none. */
    static int behindLast(char ascii, byte[] bytes, int before) {
        int at = before;
        while (at >= Long.BYTES && !holds(word(bytes, at - Long.BYTES) ^ repeated(ascii))) {
            at -= Long.BYTES;
        }
        while (at > 0 && bytes[at - 1] != ascii) {
            at--;
        }
        return at;
    }

    /** Whether one of its bytes is zero. */
    private static boolean holds(long word) {
        return (word - ONES & ~word & HIGHS) != 0;
    }

    /** How many of its bytes are no continuation of a character in UTF-8, and how many begin one of four bytes. */
    static int units(long word) {
        long continued = word >>> 7 & ~(word >>> 6) & ONES;
        long four = word >>> 7 & word >>> 6 & word >>> 5 & word >>> 4 & ONES;
        return Long.BYTES - Long.bitCount(continued) + Long.bitCount(four);
    }

    /** How many bytes lie before the lowest mark. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
