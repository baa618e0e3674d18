package io.github.signindoctor.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Counts the rows that repeat a request id of the file in which they stand. */
final class Duplicates {
    private final Map<String, Long> byFile = new TreeMap<>();

    /**
     * Counts.
     *
     * @param groups rows of one request id each
     * @param fileOf the file of a row
     */
    Duplicates(Map<Integer, List<Integer>> groups, IntFunction<String> fileOf) {
        groups.values().forEach(group -> count(group, fileOf));
    }

    private void count(Collection<Integer> group, IntFunction<String> fileOf) {
        Set<String> seen = new HashSet<>();
        for (int row : group) {
            String file = fileOf.apply(row);
            if (!seen.add(file)) {
                byFile.merge(file, 1L, Long::sum);
            }
        }
    }

    Map<String, Long> byFile() {
        return new HashMap<>(byFile);
    }
}
