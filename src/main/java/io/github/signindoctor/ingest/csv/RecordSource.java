package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.csv.LineSource.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Cuts the lines behind a header into records. A quote too many or too few costs the record that it stands in and no other:
 * whatever cannot be a record is reported, and reading goes on at the next line that looks like the first of one.
 */
final class RecordSource {
    /** Hears what is lost. */
    @FunctionalInterface
    interface Losses {
        void lost(long line, String reason);
    }

    /** So few cells any sentence with commas may have. */
    private static final int FEW = 4;

    /** Spreadsheets append empty cells, but not so many. */
    private static final int MANY = 20_000;

    private LineSource lines;
    private final Header header;
    private final Losses losses;
    private final CSVFormat format;
    private RecordStart start;
    private Optional<Line> pushed = Optional.empty();
    private boolean endsOpen;

    RecordSource(LineSource lines, Header header, Losses losses) {
        this.lines = lines;
        this.header = header;
        this.losses = losses;
        this.format = header.format();
        this.start = new RecordStart(header.delimiter(), header.width());
    }

    /** Cuts other lines behind the same header. */
    RecordSource alike(LineSource others, Losses hearing) {
        return new RecordSource(others, header, hearing);
    }

    /** Goes on with these lines. To be called behind a record that was whole, or before the first. */
    void goOn(LineSource behind) {
        lines = behind;
    }

    /** The line at which the next record will be looked for, behind a record that was whole. */
    long nextLine() {
        return lines.number() + 1;
    }

    /** What is known of the beginnings of records. */
    RecordStart start() {
        return start;
    }

    /** Tells what is known of the beginnings of records. */
    void start(RecordStart known) {
        start = known;
    }

    /** The next record that is whole; empty at the end. */
    Optional<CsvRow> next() throws IOException {
        for (Optional<Line> first = line(); first.isPresent(); first = line()) {
            Optional<CsvRow> row = first.get().blank() ? Optional.empty() : from(first.get());
            if (row.isPresent() && !header.isRepeatedBy(row.get())) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** Whether the text ended inside quotes. */
    boolean endsOpen() {
        return endsOpen;
    }

    private Optional<Line> line() throws IOException {
        Optional<Line> line = pushed.isPresent() ? pushed : lines.next();
        pushed = Optional.empty();
        return line;
    }

    private Optional<CsvRow> from(Line first) throws IOException {
        start.assume(first.text());
        StringBuilder text = new StringBuilder(first.text());
        QuoteState quotes = new QuoteState(header.delimiter());
        boolean open = quotes.openAfter(first.text());
        while (open && text.length() <= LineSource.LONGEST) {
            Optional<Line> more = line();
            if (more.isEmpty()) {
                endsOpen = true;
                return lost(first, "record is not finished where the file ends (expected a closing quote)");
            }
            if (beginsAt(more.get())) {
                pushed = more;
                return lost(first, "record has a quote that is never closed (expected one before the next record)");
            }
            text.append('\n').append(more.get().text());
            open = quotes.openAfter("\n" + more.get().text());
        }
        if (quotes.separators() > mostCells()) {
            return resume(first, "record has more than " + mostCells() + " cells" + expectedCells());
        }
        return text.length() > LineSource.LONGEST ? tooLong(first) : split(first, text, quotes.stray());
    }

    /** Beyond this a record is not even split: millions of cells would fill the memory. */
    private int mostCells() {
        return header.width() + MANY;
    }

    private String expectedCells() {
        return " (expected " + header.width() + ", as the header has)";
    }

    private Optional<CsvRow> tooLong(Line first) throws IOException {
        return resume(first, "record is longer than " + LineSource.LONGEST / 1024 / 1024 + " million characters");
    }

    private Optional<CsvRow> split(Line first, StringBuilder text, boolean stray) throws IOException {
        if (text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        Optional<List<String>> cells = cells(text.toString());
        if (cells.isEmpty()) {
            return resume(first, "record has a quote inside a quoted cell (expected it doubled)");
        }
        Optional<List<String>> fitting = header.fit(cells.get(), stray);
        if (fitting.isEmpty()) {
            String found = cells.get().size() == 1 ? "1 cell" : cells.get().size() + " cells";
            return resume(first, "record has " + found + expectedCells());
        }
        start.learn(fitting.get());
        return Optional.of(new CsvRow(header, fitting.get(), first.number()));
    }

    private Optional<List<String>> cells(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<List<String>> records =
                    parser.stream().map(found -> found.toList()).toList();
            return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
        } catch (UncheckedIOException badQuote) {
            // The text is in memory, so this is never the disk: the splitter met a quote where none may stand.
            return Optional.empty();
        }
    }

    /** Reports the loss, and passes over what is left of the record. */
    private Optional<CsvRow> resume(Line first, String reason) throws IOException {
        lost(first, reason);
        Optional<Line> next = line();
        while (start.usable() && next.isPresent() && !beginsAt(next.get())) {
            next = line();
        }
        pushed = next;
        return Optional.empty();
    }

    /** Whether a record may well begin here: the line looks like those before, or is a whole record by itself. */
    private boolean beginsAt(Line line) throws IOException {
        return start.matches(line.text()) || isWhole(line.text());
    }

    private boolean isWhole(String line) throws IOException {
        long delimiters = line.chars().filter(c -> c == header.delimiter()).count();
        QuoteState quotes = new QuoteState(header.delimiter());
        return !quotes.openAfter(line)
                && header.width() > FEW
                && delimiters >= header.width() - 1
                && quotes.separators() <= mostCells()
                && cells(line)
                        .flatMap(found -> header.fit(found, quotes.stray()))
                        .isPresent();
    }

    private Optional<CsvRow> lost(Line first, String reason) {
        losses.lost(first.number(), reason);
        return Optional.empty();
    }
}
