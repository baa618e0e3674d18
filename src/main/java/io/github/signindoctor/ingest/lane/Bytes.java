package io.github.signindoctor.ingest.lane;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once (SWAR), the first of them lowest. */
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

    /**
     * Marks, by their highest bit, the bytes that end a stretch of plain text: quote, backslash, control character, no
     * ASCII. The lowest mark is always right; one above a true one may be false.
     */
    static long special(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - ONES) & ~quote | (backslash - ONES) & ~backslash | (word - BLANKS) & ~word | word) & HIGHS;
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
        long low = word & ~HIGHS;
        long quote = (low ^ QUOTES) + ~HIGHS;
        long other = (low ^ pattern) + ~HIGHS;
        long printable = low + ONES * (0x80 - ' ');
        return (~(quote & other & printable) | word) & HIGHS;
    }

    /** How many bytes lie before the lowest mark. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
