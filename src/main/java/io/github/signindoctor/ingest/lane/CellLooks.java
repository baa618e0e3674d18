package io.github.signindoctor.ingest.lane;

/**
 * Gathers what the first cells of records look like, by which the twin tells the beginning of a record after damage: five
 * bits for each column, one for each look.
 */
final class CellLooks {
    /** Looks of one column. */
    static final int BITS = 5;

    private final TableForm form;
    private final TableForm.Looks looks;
    private final int watched;
    private final GroupCache cache = new GroupCache();
    private final Identifier identifier = new Identifier();
    private final Fingerprint print = new Fingerprint();
    private long seen;

    CellLooks(TableForm form) {
        this.form = form;
        this.looks = form.looks();
        this.watched = form.watched();
    }

    void clear() {
        seen = 0;
    }

    long seen() {
        return seen;
    }

    /**
     * Looks at a record.
     *
     * @param ids columns, as bits, in which a GUID stands
     * @param times columns, as bits, in which a moment in Graph's form stands
     */
    void add(CsvLane record, long ids, long times) {
        for (int column = 0; column < watched; column++) {
            long bit = 1L << column;
            int look = (ids & bit) != 0
                    ? looks.id()
                    : (times & bit) != 0 ? looks.time() : look(record.bytes(), record.from(column), record.to(column));
            seen |= 1L << column * BITS + look;
        }
    }

    private int look(byte[] text, int rawFrom, int rawTo) {
        boolean quoted = rawFrom < rawTo && text[rawFrom] == '"';
        int from = quoted ? rawFrom + 1 : rawFrom;
        int to = quoted ? rawTo - 1 : rawTo;
        if (from == to) {
            return looks.empty();
        }
        if (isWord(text, from, to)) {
            return looks.word();
        }
        return identifier.bare(text, from, to) == Identifier.Kind.GUID ? looks.id() : closely(text, rawFrom, rawTo);
    }

    /** Whether it begins with a letter, as no date does, and not like a GUID. */
    private static boolean isWord(byte[] text, int from, int to) {
        int first = text[from] | 0x20;
        if (first < 'a' || first > 'z') {
            return false;
        }
        long word = Bytes.word(text, from);
        return to - from < Long.BYTES || (Hexadecimal.others(word) & ~word) != 0;
    }

    private int closely(byte[] text, int from, int to) {
        int known = cache.find(print.of(text, from, to));
        if (known < 0) {
            known = form.look(CellGroup.cell(text, from, to));
            cache.put(print, known);
        }
        return known;
    }
}
