package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Columns of a table that make one part of a sign-in, and nothing else does. */
final class CellGroup {
    /** In place of a number: the twin must read the record. */
    static final int ODD = -1;

    private final TableForm form;
    private final ToIntFunction<ObjectNode> part;
    private final List<Integer> columns;
    /** First and last column of each run of columns that stand side by side. */
    private final int[] runs;

    private final GroupCache cache;

    /**
     * A group.
     *
     * @param cache what was made before; that of all threads where the numbers are the same for all
     * @param part makes the part out of a canonical row of these columns alone, and numbers it
     */
    CellGroup(TableForm form, TablePart which, GroupCache cache, ToIntFunction<ObjectNode> part) {
        this(form, form.columns(which), cache, part);
    }

    /** A group of these columns. */
    CellGroup(TableForm form, List<Integer> columns, GroupCache cache, ToIntFunction<ObjectNode> part) {
        this.cache = cache;
        this.form = form;
        this.part = part;
        this.columns = columns;
        int[] found = new int[columns.size() * 2];
        int count = 0;
        for (int column : columns) {
            if (count > 0 && found[count - 1] == column - 1) {
                found[count - 1] = column;
            } else {
                found[count++] = column;
                found[count++] = column;
            }
        }
        this.runs = Arrays.copyOf(found, count);
    }

    /** The number of the part of this record, or {@link #ODD}. */
    int number(CsvLane record, Fingerprint print) {
        take(record, print);
        int known = cache.find(print);
        if (known >= 0) {
            return known;
        }
        Optional<ObjectNode> row = row(record);
        if (row.isEmpty()) {
            return ODD;
        }
        int number = part.applyAsInt(row.get());
        cache.put(print, number);
        return number;
    }

    /** Takes the fingerprint of these columns. */
    void take(CsvLane record, Fingerprint print) {
        print.begin();
        for (int run = 0; run < runs.length; run += 2) {
            print.add(record.bytes(), record.from(runs[run]), record.to(runs[run + 1]));
        }
        print.close();
    }

    List<Integer> columns() {
        return columns;
    }

    /** The only column; negative where there is none. */
    int column() {
        return columns.isEmpty() ? -1 : columns.get(0);
    }

    /** A canonical row of nothing but these columns; empty where the twin must read the record. */
    Optional<ObjectNode> row(CsvLane record) {
        List<String> cells = new ArrayList<>(Collections.nCopies(form.width(), ""));
        for (int column : columns) {
            cells.set(column, cell(record.bytes(), record.from(column), record.to(column)));
        }
        return form.canonical(cells);
    }

    /** What a cell says that the lane found to be plain. */
    static String cell(byte[] text, int from, int to) {
        if (from == to || text[from] != '"') {
            return new String(text, from, to - from, StandardCharsets.UTF_8);
        }
        return new String(text, from + 1, to - from - 2, StandardCharsets.UTF_8).replace("\"\"", "\"");
    }
}
