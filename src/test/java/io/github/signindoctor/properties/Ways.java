package io.github.signindoctor.properties;

import io.github.signindoctor.samples.Chance;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.shape.SampleShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ways in which one log can be handed over: one record a line, in any number of files and any order. */
final class Ways {

    private Ways() {}

    /** The records of a log, one a line, in Graph's words. */
    static List<String> lines(Log log) {
        return SampleShape.GRAPH_LINES
                .files(log)
                .values()
                .iterator()
                .next()
                .lines()
                .toList();
    }

    /** All in one file. */
    static Map<String, String> whole(List<String> lines) {
        return Map.of("all.jsonl", String.join("\n", lines) + "\n");
    }

    /** Each record in one of so many files, and one of three in a second file too. */
    static Map<String, String> split(List<String> lines, int files, Chance chance) {
        Map<String, StringBuilder> parts = new TreeMap<>();
        for (String line : lines) {
            put(parts, line, chance.between(1, files));
            if (chance.percent(33)) {
                put(parts, line, chance.between(1, files));
            }
        }
        Map<String, String> texts = new TreeMap<>();
        parts.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    private static void put(Map<String, StringBuilder> parts, String line, int number) {
        parts.computeIfAbsent("part-" + number + ".jsonl", name -> new StringBuilder())
                .append(line)
                .append('\n');
    }

    /** The same records in another order (Fisher and Yates). */
    static List<String> shuffled(List<String> lines, Chance chance) {
        List<String> mixed = new ArrayList<>(lines);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = chance.between(0, last);
            String kept = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, kept);
        }
        return mixed;
    }
}
