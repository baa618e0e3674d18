package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;

/** Writes figures and enumerations for a person. */
final class Counts {
    private Counts() {}

    /** Such as {@code 1,204}. By hand, for formats take longer than all the rest of a line. */
    static String of(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** Such as {@code 1 user} or {@code 1,204 users}. */
    static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** The first few, and how many more there are. */
    static Phrase list(List<Phrase> all, int most) {
        return list(all, most, ", ");
    }

    /** The same with a separator that cannot be mistaken for a part of a value. */
    static Phrase list(List<Phrase> all, int most, String separator) {
        if (all.size() <= most) {
            return Phrase.join(separator, all);
        }
        var first = new ArrayList<>(all.subList(0, most));
        return Phrase.join(separator, first).and(Ink.DETAIL, " and " + of(all.size() - most) + " more");
    }
}
