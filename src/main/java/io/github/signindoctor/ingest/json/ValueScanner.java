package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.json.Scanned.End;
import io.github.signindoctor.ingest.text.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts one JSON value out of a text. It checks the grammar of brackets, names, colons and commas on the way, so that damage
 * is noticed where it is and cannot swallow the records behind it.
 */
final class ValueScanner {
    /** No published record comes near: the largest known cells are tens of kilobytes. */
    static final int LONGEST = 16 << 20;

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 256;
    private static final Set<String> LISTS = Set.of("value", "records", "tables", "rows", "results", "data", "items");

    /** What the grammar allows next. */
    private enum Expect {
        VALUE("a value"),
        VALUE_OR_END("a value or ]"),
        NAME_OR_END("a member name or }"),
        COLON(":"),
        COMMA_OR_END("a comma or a closing bracket");

        private final String words;

        Expect(String words) {
            this.words = words;
        }
    }

    private final Characters in;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private final boolean[] objects = new boolean[DEEPEST];
    private final List<String> keys = new ArrayList<>();
    private Expect expect = Expect.VALUE;
    private int depth;
    private int mostCells = Integer.MAX_VALUE;
    private int cells;
    private long line;
    private int column;
    private long commaLine;
    private long trailingComma;
    private String fault = "";

    ValueScanner(Characters in) {
        this.in = in;
    }

    /** Whether a wrapper may keep its records under this name; no record has a list of that name. */
    static boolean isList(String name) {
        return LISTS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The row that begins at the next character: a longer one lost its end and must not take in the rows behind it. */
    Scanned scanRow(int columns) throws IOException {
        mostCells = columns;
        try {
            return scan();
        } finally {
            mostCells = Integer.MAX_VALUE;
        }
    }

    /** The value that begins at the next character. */
    Scanned scan() throws IOException {
        restart();
        End end = null;
        while (end == null) {
            end = step();
        }
        if (text.length() >= LONGEST && end == End.WHOLE) {
            end = End.TOO_LONG;
            fault = "longer than 16 million characters (expected a record)";
        }
        return new Scanned(
                end, text.toString(), line, column, fault, List.copyOf(keys), name.toString(), trailingComma);
    }

    private void restart() {
        text.setLength(0);
        name.setLength(0);
        keys.clear();
        expect = Expect.VALUE;
        depth = 0;
        cells = 1;
        line = in.line();
        column = in.column();
        commaLine = 0;
        trailingComma = 0;
        fault = "";
        if (text.capacity() > 1 << 20) {
            text.trimToSize();
        }
    }

    private End step() throws IOException {
        int c = in.peek();
        if (Characters.isBlank(c)) {
            take();
            return null;
        }
        return switch (c) {
            case Characters.END -> cut();
            case '{', '[' -> open(c == '{');
            case '}', ']' -> close(c == '}');
            case ':' -> expect == Expect.COLON ? after(Expect.VALUE) : broken();
            case ',' -> comma();
            case '"' -> string();
            default -> scalar();
        };
    }

    private void take() throws IOException {
        int c = in.next();
        if (text.length() < LONGEST) {
            text.append((char) c);
        }
    }

    private End after(Expect next) throws IOException {
        take();
        expect = next;
        return null;
    }

    private boolean wantsValue() {
        return expect == Expect.VALUE || expect == Expect.VALUE_OR_END;
    }

    private End valueDone() {
        expect = Expect.COMMA_OR_END;
        commaLine = 0;
        return depth == 0 ? End.WHOLE : null;
    }

    private End open(boolean object) throws IOException {
        if (!wantsValue()) {
            return broken();
        }
        if (!object && depth == 1 && objects[0] && isList(name.toString())) {
            return End.WRAPPER;
        }
        if (depth == DEEPEST) {
            fault = "nested deeper than " + DEEPEST + " levels at " + place();
            return End.BROKEN;
        }
        objects[depth++] = object;
        commaLine = 0;
        return after(object ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
    }

    private End close(boolean object) throws IOException {
        boolean allowed =
                expect == Expect.COMMA_OR_END || expect == (object ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
        if (depth == 0 || objects[depth - 1] != object || !allowed) {
            return broken();
        }
        if (commaLine > 0 && trailingComma == 0) {
            trailingComma = commaLine;
        }
        depth--;
        take();
        return valueDone();
    }

    private End comma() throws IOException {
        if (expect != Expect.COMMA_OR_END) {
            return broken();
        }
        if (depth == 1 && !objects[0] && ++cells > mostCells) {
            fault = "a row of more than " + mostCells + " cells at " + place() + " (expected ])";
            return End.BROKEN;
        }
        commaLine = in.line();
        return after(objects[depth - 1] ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
    }

    private End string() throws IOException {
        boolean isName = expect == Expect.NAME_OR_END;
        if (!isName && !wantsValue()) {
            return broken();
        }
        int from = text.length();
        End end = quoted();
        if (end != null) {
            return end;
        }
        if (isName) {
            named(from);
            expect = Expect.COLON;
            return null;
        }
        return valueDone();
    }

    private void named(int from) {
        commaLine = 0;
        if (depth != 1) {
            return;
        }
        name.setLength(0);
        int to = Math.min(text.length() - 1, from + LONGEST_NAME);
        if (from + 1 <= to) {
            name.append(text, from + 1, to);
        }
        if (keys.size() < 2) {
            keys.add(name.toString());
        }
    }

    /** A raw line end inside quotes is never valid, and the surest sign of a lost quote. */
    private End quoted() throws IOException {
        take();
        while (true) {
            int c = in.peek();
            if (c == Characters.END) {
                return cut();
            }
            if (c == '\n') {
                fault = "a line that ends inside quotes at " + place() + " (expected a closing quote)";
                return End.BROKEN;
            }
            take();
            if (c == '"') {
                return null;
            }
            if (c == '\\' && in.peek() != '\n' && in.peek() != Characters.END) {
                take();
            }
        }
    }

    private End scalar() throws IOException {
        if (!wantsValue()) {
            return broken();
        }
        int c = in.peek();
        while (c != Characters.END && !Characters.isBlank(c) && ",:{}[]\"".indexOf(c) < 0) {
            take();
            c = in.peek();
        }
        return valueDone();
    }

    private End cut() {
        fault = "the text ends inside a record at " + place() + " (expected " + expect.words + ")";
        return End.CUT;
    }

    private End broken() throws IOException {
        fault = "unexpected " + Shown.character(in.peek()) + " at " + place() + " (expected " + expect.words + ")";
        return End.BROKEN;
    }

    private String place() {
        return in.line() + ":" + in.column();
    }
}
