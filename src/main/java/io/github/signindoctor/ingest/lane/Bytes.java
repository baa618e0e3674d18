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

    /** How many bytes lie before the lowest mark. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
