package io.github.signindoctor.ingest.json;

import java.io.IOException;
import java.io.Reader;

/** The characters of a text one by one, with their place, with a look ahead, and with a way back. */
final class Characters {
    static final int END = -1;
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long line = 1;
    private int column = 1;
    private long taken;
    private boolean exact = true;

    Characters(Reader reader) {
        this.reader = reader;
    }

    /** Characters that begin in the middle of a text. */
    Characters(Reader reader, long line, int column) {
        this.reader = reader;
        this.line = line;
        this.column = column;
    }

    /** How many bytes of UTF-8 the characters are that were taken; negative where that is not known. */
    long takenBytes() {
        return exact ? taken : -1;
    }

    /** From now on it is not known, because something was taken that {@link #unread} will not put back. */
    void loseCount() {
        exact = false;
    }

    /** The two halves of a character beyond the basic plane are four bytes. */
    private static int bytes(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /** Line of the next character, from 1. */
    long line() {
        return line;
    }

    /** Column of the next character, from 1. */
    int column() {
        return column;
    }

    /** The next character, or {@link #END}. */
    int peek() throws IOException {
        return at < end ? buffer[at] : peek(0);
    }

    /** The character that many places ahead, or {@link #END}; a place ahead lies less than a buffer away. */
    int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[at + ahead];
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = reader.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    /** Takes the next character, or {@link #END}. */
    int next() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        at++;
        taken += bytes((char) c);
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    /** Puts a text back in front of what is unread; its first character stood at this place. */
    void unread(CharSequence text, long firstLine, int firstColumn) {
        int rest = end - at;
        taken -= text.chars().mapToLong(c -> bytes((char) c)).sum();
        char[] grown = new char[BUFFER + text.length() + rest];
        text.toString().getChars(0, text.length(), grown, 0);
        System.arraycopy(buffer, at, grown, text.length(), rest);
        buffer = grown;
        at = 0;
        end = text.length() + rest;
        line = firstLine;
        column = firstColumn;
    }

    /** Passes blanks, line ends and the NULs that pad some files; the next character, or {@link #END}. */
    int afterBlanks() throws IOException {
        int c = peek();
        while (isBlank(c)) {
            next();
            c = peek();
        }
        return c;
    }

    /** Passes the rest of the line, at most so much of it as is wanted as a sample. */
    String restOfLine(int sample) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = peek(); c != END && c != '\n'; c = peek()) {
            if (text.length() < sample) {
                text.append((char) c);
            }
            next();
        }
        return text.toString().strip();
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == 0xFEFF || c == 0xA0;
    }
}
