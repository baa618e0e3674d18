package io.github.signindoctor.command;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of a help page that is wider than the screen; what follows hangs below the last column of the line. */
final class Hanging {
    private Hanging() {}

    static List<String> lines(String line, int columns) {
        int indent = indent(line, columns);
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > columns) {
            int blank = rest.lastIndexOf(' ', columns);
            if (blank <= indent) {
                break; // one word that is wider than the screen
            }
            lines.add(rest.substring(0, blank).stripTrailing());
            rest = " ".repeat(indent) + rest.substring(blank + 1).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where the last column begins: after a gap of two blanks or more; the margin where that leaves too little room. */
    private static int indent(String line, int columns) {
        int gap = line.lastIndexOf("  ");
        int indent = gap < 0 ? 0 : gap + 2;
        return indent <= columns / 2 ? indent : 2;
    }
}
