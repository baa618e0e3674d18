package bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of the record being written. */
final class Line {

    private static final int ROOM = 1 << 20;
    private static final int SPARE = 1 << 17;

    private final OutputStream out;
    private final byte[] bytes = new byte[ROOM];
    private int length;
    private long flushed;

    Line(OutputStream out) {
        this.out = out;
    }

    Line add(byte[] text) {
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Takes short texts in ASCII only. */
    Line ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            bytes[length + at] = (byte) text.charAt(at);
        }
        length += text.length();
        return this;
    }

    Line text(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Line guid(long a, long b) {
        Guid.put(a, b, bytes, length);
        length += Guid.LENGTH;
        return this;
    }

    /** So many decimal digits, with leading zeros. */
    Line digits(int value, int count) {
        int rest = value;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    /** Must be called after each record: makes room for the next. */
    void end() throws IOException {
        if (length > ROOM - SPARE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        flushed += length;
        length = 0;
    }

    /** Bytes so far. */
    long written() {
        return flushed + length;
    }
}
