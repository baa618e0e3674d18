package io.github.signindoctor.ingest.table;

import io.github.signindoctor.ingest.table.PythonLiteral.NotPython;
import java.util.function.IntConsumer;

/** Reads one quoted text of Python, from its opening quote on. */
final class PythonString {
    private final String text;
    private final char quote;
    private int at;

    PythonString(String text, int start) {
        this.text = text;
        this.quote = text.charAt(start);
        this.at = start + 1;
    }

    /** The text; tells where it ends. */
    String read(IntConsumer end) {
        StringBuilder read = new StringBuilder();
        for (char c = next(); c != quote; c = next()) {
            if (c == '\\') {
                escaped(read);
            } else {
                read.append(c);
            }
        }
        end.accept(at);
        return read.toString();
    }

    private void escaped(StringBuilder into) {
        char c = next();
        switch (c) {
            case 'n' -> into.append('\n');
            case 'r' -> into.append('\r');
            case 't' -> into.append('\t');
            case 'x' -> into.appendCodePoint(hexadecimal(2));
            case 'u' -> into.appendCodePoint(hexadecimal(4));
            case 'U' -> into.appendCodePoint(hexadecimal(8));
            case '\\', '\'', '"' -> into.append(c);
            default -> into.append('\\').append(c);
        }
    }

    private int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new NotPython();
            }
            value = value * 16 + digit;
        }
        if (!Character.isValidCodePoint(value)) {
            throw new NotPython();
        }
        return value;
    }

    private char next() {
        if (at >= text.length()) {
            throw new NotPython();
        }
        return text.charAt(at++);
    }
}
