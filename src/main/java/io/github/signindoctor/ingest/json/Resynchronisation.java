package io.github.signindoctor.ingest.json;

import java.io.IOException;
import java.util.List;

/**
 * Finds the next record behind a broken one. A record is told from the objects inside it by where it stands (first on its
 * line, as deep as the broken one) or by its first two names, which the records of one list share; a row of a query result
 * by the brackets between two rows.
 */
final class Resynchronisation {
    private static final int LOOK_AHEAD = 2048;

    /** How records begin where none has been read yet: those of Graph and the portal, and of diagnostic settings. */
    private static final List<List<String>> KNOWN =
            List.of(List.of("id", "createdDateTime"), List.of("time", "resourceId"), List.of("Id", "CreatedDateTime"));

    private final Characters in;

    Resynchronisation(Characters in) {
        this.in = in;
    }

    /**
     * Goes back into the broken record and forward to the next one.
     *
     * @param usual the first names of the last record that was whole
     * @return whether there is a next one, or the end of the list; otherwise everything has been read
     */
    boolean seek(Scanned broken, List<String> usual) throws IOException {
        if (broken.text().length() < ValueScanner.LONGEST) {
            in.unread(broken.text(), broken.line(), broken.column());
            in.next();
        }
        boolean rows = broken.text().startsWith("[");
        boolean firstOnLine = false;
        String before = "";
        for (int c = in.peek(); c != Characters.END; c = in.peek()) {
            boolean beside = firstOnLine && in.column() == broken.column() && in.line() > broken.line();
            if (c == '{' && (beside || begins(broken.keys()) || beginsAsUsual(usual))) {
                return true;
            }
            if (c == ']' && firstOnLine && in.column() < broken.column()) {
                return true;
            }
            if (c == '[' && rows && before.equals("],")) {
                return true;
            }
            before = Characters.isBlank(c) ? before : c == ',' && before.equals("]") ? "]," : c == ']' ? "]" : "";
            firstOnLine = c == '\n' || firstOnLine && (Characters.isBlank(c) || c == ',' || c == '[');
            in.next();
        }
        return false;
    }

    private boolean beginsAsUsual(List<String> usual) throws IOException {
        if (usual.size() == 2) {
            return begins(usual);
        }
        for (List<String> known : KNOWN) {
            if (begins(known)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the object ahead begins with these names; two are needed, for one alone stands in inner objects too. */
    private boolean begins(List<String> keys) throws IOException {
        if (keys.size() < 2) {
            return false;
        }
        int at = name(1, keys.get(0));
        if (at < 0) {
            return false;
        }
        at = blanks(at);
        if (in.peek(at) != ':') {
            return false;
        }
        at = blanks(at + 1);
        if (in.peek(at) == '{' || in.peek(at) == '[') {
            return true;
        }
        at = blanks(scalar(at));
        return in.peek(at) == ',' && name(at + 1, keys.get(1)) > 0;
    }

    private int name(int from, String wanted) throws IOException {
        int at = blanks(from);
        if (in.peek(at) != '"') {
            return -1;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (in.peek(at + 1 + i) != wanted.charAt(i)) {
                return -1;
            }
        }
        int end = at + 1 + wanted.length();
        return in.peek(end) == '"' ? end + 1 : -1;
    }

    private int scalar(int from) throws IOException {
        boolean quoted = in.peek(from) == '"';
        int at = from + 1;
        for (int c = in.peek(at); c != Characters.END && at < LOOK_AHEAD; c = in.peek(++at)) {
            if (quoted && c == '"') {
                return at + 1;
            }
            if (!quoted && (c == ',' || c == '}')) {
                return at;
            }
        }
        return at;
    }

    private int blanks(int from) throws IOException {
        int at = from;
        while (Characters.isBlank(in.peek(at)) && at < LOOK_AHEAD) {
            at++;
        }
        return at;
    }
}
