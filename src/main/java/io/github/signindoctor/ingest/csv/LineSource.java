package io.github.signindoctor.ingest.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The physical lines of a text, numbered from 1. What a line has beyond {@link #LONGEST} characters is dropped, so that no
 * input fills the memory.
 */
final class LineSource {
    /** Far beyond any real record; a line of this length is reported as too long. */
    static final int LONGEST = 16 * 1024 * 1024;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private char terminator;
    private long number;

    LineSource(Reader reader) {
        this.reader = reader;
    }

    /** Goes on in the middle of a text whose lines end in line feeds, at this line. */
    LineSource(Reader reader, long line) {
        this(reader);
        this.terminator = '\n';
        this.number = line - 1;
    }

    /** Whether lines end in line feeds, as far as has been read. */
    boolean endInLineFeeds() {
        return terminator == '\n';
    }

    /** How many lines were read. */
    long number() {
        return number;
    }

    /** The next line without its terminator; empty at the end. A carriage return before the terminator stays. */
    Optional<Line> next() throws IOException {
        if (!filled()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean open = true;
        while (open && filled()) {
            int from = at;
            while (at < end && buffer[at] != terminator) {
                at++;
            }
            text.append(buffer, from, Math.min(at - from, LONGEST + 1 - text.length()));
            open = at == end;
            at += open ? 0 : 1;
        }
        return Optional.of(new Line(++number, text.toString()));
    }

    private boolean filled() throws IOException {
        while (at == end) {
            int read = reader.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            at = 0;
            end = read;
            settleTerminator();
        }
        return true;
    }

    /** Old Macintosh programs end lines with a carriage return alone; such a text has no line feed in its first block. */
    private void settleTerminator() {
        if (terminator == 0) {
            String block = new String(buffer, 0, end);
            terminator = block.indexOf('\n') < 0 && block.indexOf('\r') >= 0 ? '\r' : '\n';
        }
    }

    /**
     * One physical line.
     *
     * @param number from 1
     */
    record Line(long number, String text) {
        boolean tooLong() {
            return text.length() > LONGEST;
        }

        /** Whether nothing but blanks and padding stands in it. */
        boolean blank() {
            return text.chars().allMatch(c -> c <= ' ' || c == '\u00a0' || c == '\ufeff');
        }
    }
}
