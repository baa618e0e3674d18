package io.github.signindoctor.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character set of a text, told from its first bytes: by its byte order mark, else UTF-16 where every second byte is
 * zero (the text starts with ASCII in all shapes), else UTF-8.
 *
 * @param charset the set
 * @param markLength bytes of the byte order mark
 */
record Encoding(Charset charset, int markLength) {
    private static final int ENOUGH = 64;

    static Encoding of(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(withoutMark(head, Math.min(length, ENOUGH) & ~1), 0);
    }

    private static Charset withoutMark(byte[] head, int length) {
        if (isHalfZero(head, length, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return isHalfZero(head, length, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isHalfZero(byte[] head, int length, int zeroAt) {
        for (int i = 0; i < length; i += 2) {
            if (head[i + zeroAt] != 0 || head[i + 1 - zeroAt] == 0) {
                return false;
            }
        }
        return length >= 4;
    }

    private static boolean starts(byte[] head, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
