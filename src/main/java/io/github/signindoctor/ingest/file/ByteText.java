package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes. Malformed ones become U+FFFD; NUL characters, with which collectors pad blobs, are left out. The line of
 * the first of each is remembered.
 */
final class ByteText extends DecodedText {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final int utf8Begin;
    private final ByteBuffer bytes;
    private boolean drained;
    private boolean flushed;
    private long line = 1;
    private long malformedLine;
    private long nulLine;

    private ByteText(InputStream in, Encoding encoding, ByteBuffer bytes) {
        this.in = in;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.utf8Begin = encoding.charset().equals(StandardCharsets.UTF_8) ? encoding.markLength() : -1;
        this.bytes = bytes;
    }

    /** Reads the first bytes, and decodes all by what they say. */
    static ByteText of(InputStream in) throws IOException {
        try {
            byte[] buffer = new byte[BUFFER];
            int length = in.readNBytes(buffer, 0, BUFFER);
            Encoding encoding = Encoding.of(buffer, length);
            int mark = encoding.markLength();
            return new ByteText(in, encoding, ByteBuffer.wrap(buffer, mark, length - mark));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Decodes UTF-8 that stands in the middle of a text, from this line on. */
    static ByteText middle(InputStream in, long line) {
        ByteText text =
                new ByteText(in, new Encoding(StandardCharsets.UTF_8, 0), ByteBuffer.wrap(new byte[BUFFER], 0, 0));
        text.line = line;
        return text;
    }

    @Override
    public boolean isExact() {
        return malformedLine == 0 && nulLine == 0;
    }

    @Override
    public int utf8Begin() {
        return utf8Begin;
    }

    @Override
    public long firstMalformedLine() {
        return malformedLine;
    }

    long firstNulLine() {
        return nulLine;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = 0;
        while (count == 0) {
            CharBuffer out = CharBuffer.wrap(chars, from, length);
            if (!decodeInto(out)) {
                return -1;
            }
            count = withoutNuls(chars, from, out.position() - from);
        }
        return count;
    }

    /** Decodes until there is something; false at the end. */
    private boolean decodeInto(CharBuffer out) throws IOException {
        int start = out.position();
        while (!flushed && out.position() == start) {
            CoderResult result = decoder.decode(bytes, out, drained);
            if (result.isError()) {
                replace(result, out, start);
            } else if (result.isUnderflow() && out.position() == start) {
                if (drained) {
                    return flush(out, start);
                }
                fill();
            }
        }
        return out.position() > start;
    }

    private void replace(CoderResult error, CharBuffer out, int start) {
        if (!out.hasRemaining()) {
            return;
        }
        if (malformedLine == 0) {
            malformedLine = line + newlines(out.array(), start, out.position());
        }
        bytes.position(bytes.position() + error.length());
        out.put('\uFFFD');
    }

    private boolean flush(CharBuffer out, int start) {
        if (!flushed) {
            flushed = true;
            decoder.flush(out);
        }
        return out.position() > start;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        drained = count < 0;
        bytes.flip();
    }

    private int withoutNuls(char[] chars, int from, int count) {
        int to = from;
        for (int i = from; i < from + count; i++) {
            char c = chars[i];
            if (c == '\n') {
                line++;
            }
            if (c == 0) {
                nulLine = nulLine == 0 ? line : nulLine;
            } else {
                chars[to++] = c;
            }
        }
        return to - from;
    }

    private static long newlines(char[] chars, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
