package io.github.signindoctor.ingest.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Groups of columns that hold few combinations in a table, such as what was judged of a sign-in: one look finds the numbers
 * of all. Where there are many combinations after all, each group is asked for itself.
 */
final class CellGroups {
    private static final int MOST = 1 << 13;

    private final CellGroup[] groups;
    private final CellGroup together;
    private final GroupCache cache = new GroupCache();
    private final Fingerprint print = new Fingerprint();
    private final List<int[]> combinations = new ArrayList<>();
    private int[] numbers;

    CellGroups(TableForm form, CellGroup... groups) {
        this.groups = groups;
        this.numbers = new int[groups.length];
        TreeSet<Integer> columns = new TreeSet<>();
        for (CellGroup group : groups) {
            columns.addAll(group.columns());
        }
        this.together = new CellGroup(form, List.copyOf(columns), new GroupCache(), row -> 0);
    }

    /** Finds the numbers of this record; false where the twin must read it. */
    boolean find(CsvLane record, Fingerprint scratch) {
        if (combinations.size() == MOST) {
            return findEach(record, scratch);
        }
        together.take(record, print);
        int known = cache.find(print);
        if (known >= 0) {
            numbers = combinations.get(known);
            return true;
        }
        numbers = new int[groups.length];
        if (!findEach(record, scratch)) {
            return false;
        }
        cache.put(print, combinations.size());
        combinations.add(numbers);
        return true;
    }

    private boolean findEach(CsvLane record, Fingerprint scratch) {
        int[] found = combinations.size() == MOST ? new int[groups.length] : numbers;
        for (int at = 0; at < groups.length; at++) {
            found[at] = groups[at].number(record, scratch);
            if (found[at] == CellGroup.ODD) {
                return false;
            }
        }
        numbers = found;
        return true;
    }

    /** The number of one of the groups, in the order in which they were given. */
    int number(int group) {
        return numbers[group];
    }
}
