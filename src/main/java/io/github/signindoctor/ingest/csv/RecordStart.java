package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.lane.TableForm;
import io.github.signindoctor.ingest.mapping.Identifiers;
import io.github.signindoctor.ingest.time.Times;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the first line of a record from a line inside a quoted cell, by what the first cells of the good records before it
 * looked like. After a lost quote this is how the reading finds its feet again.
 */
final class RecordStart {
    private static final int MOST = 8;
    private static final int FIRST_LOOK = 4;
    private static final int LOOKS = Look.values().length;
    private static final Times TIMES = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    private enum Look {
        EMPTY,
        ID,
        TIME,
        NUMBER,
        WORD
    }

    private final char delimiter;
    private final int columns;
    /** For each column the looks that were seen, as bits. */
    private final int[] learnt = new int[MOST];

    private int lead;
    private boolean taught;

    RecordStart(char delimiter, int columns) {
        this.delimiter = delimiter;
        this.columns = columns;
    }

    /** Takes the line behind the header for a pattern, as long as no good record was seen. */
    void assume(String line) {
        if (!taught) {
            List<String> cells = leading(line, Math.min(FIRST_LOOK, columns));
            Arrays.fill(learnt, 0);
            lead = 0;
            cells.forEach(cell -> learnt[lead++] = bit(cell));
        }
    }

    private static int bit(String cell) {
        return 1 << look(cell).ordinal();
    }

    private void teach() {
        if (!taught) {
            taught = true;
            Arrays.fill(learnt, 0);
            lead = watched(columns);
        }
    }

    /** How many cells at the beginning of records of that many columns are looked at. */
    static int watched(int columns) {
        return Math.min(MOST, columns);
    }

    /** The number of what a cell looks like. */
    static int lookOf(String cell) {
        return look(cell).ordinal();
    }

    /** The numbers of the looks that need no cell taken apart. */
    static TableForm.Looks looks() {
        return new TableForm.Looks(Look.ID.ordinal(), Look.TIME.ordinal(), Look.WORD.ordinal(), Look.EMPTY.ordinal());
    }

    /** Learns from good records without line breaks in their first cells, told by five bits for each column. */
    void learn(long looks) {
        if (looks != 0) {
            teach();
            for (int column = 0; column < lead; column++) {
                learnt[column] |= (int) (looks >>> column * LOOKS) & (1 << LOOKS) - 1;
            }
        }
    }

    /** The same, to learn on apart from this one. */
    RecordStart copy() {
        RecordStart copy = new RecordStart(delimiter, columns);
        System.arraycopy(learnt, 0, copy.learnt, 0, MOST);
        copy.lead = lead;
        copy.taught = taught;
        return copy;
    }

    /** Learns from a good record. */
    void learn(List<String> cells) {
        teach();
        for (int i = 0; i < lead; i++) {
            String cell = cells.get(i);
            if (cell.indexOf('\n') >= 0) {
                lead = i;
            } else {
                learnt[i] |= bit(cell);
            }
        }
    }

    /** Whether records begin with at least four cells that tell them, and never with a word. */
    boolean isNeverFewNorWord() {
        return lead >= FIRST_LOOK && (learnt[0] & 1 << Look.WORD.ordinal()) == 0;
    }

    /** Whether there is anything to tell a start by. */
    boolean usable() {
        return lead > 0;
    }

    /** Whether a record may well begin with this line. */
    boolean matches(String line) {
        List<String> cells = leading(line, lead);
        if (cells.size() < lead || !usable()) {
            return false;
        }
        boolean telling = false;
        for (int i = 0; i < lead; i++) {
            Look look = look(cells.get(i));
            if ((learnt[i] & 1 << look.ordinal()) == 0 && look != Look.EMPTY) {
                return false;
            }
            telling |= look == Look.ID || look == Look.TIME;
        }
        return telling || lead > 2;
    }

    private List<String> leading(String line, int most) {
        List<String> cells = new ArrayList<>(most);
        QuoteState state = new QuoteState(delimiter);
        int from = 0;
        for (int i = 0; i < line.length() && cells.size() < most; i++) {
            if (state.take(line.charAt(i))) {
                cells.add(line.substring(from, i));
                from = i + 1;
            }
        }
        if (cells.size() < most && !state.openAfter("")) {
            cells.add(line.substring(from));
        }
        return cells;
    }

    /** Whether a cell holds what no column is called. */
    static boolean isData(String cell) {
        Look look = look(cell);
        return look == Look.ID || look == Look.TIME;
    }

    private static Look look(String cell) {
        String text = bare(cell);
        if (text.isEmpty()) {
            return Look.EMPTY;
        }
        if (Identifiers.isGuid(text)) {
            return Look.ID;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Look.NUMBER;
        }
        return TIMES.parse(text).isPresent() ? Look.TIME : Look.WORD;
    }

    private static String bare(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
