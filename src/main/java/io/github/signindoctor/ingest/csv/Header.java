package io.github.signindoctor.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The header row. Names are compared folded: trimmed, in lower case, every run of blanks as one. */
final class Header {
    private static final String DELIMITERS = ",;\t";

    /** A line of more cells is no header; it is kept whole, for millions of names would fill the memory. */
    private static final int MOST_NAMES = 20_000;

    private final char delimiter;
    private final List<String> names;
    private final List<String> folded;
    private final Map<String, List<Integer>> columns = new HashMap<>();

    private Header(char delimiter, List<String> names) {
        this.delimiter = delimiter;
        this.names = names;
        this.folded = names.stream().map(Header::fold).toList();
        for (int i = 0; i < folded.size(); i++) {
            columns.computeIfAbsent(folded.get(i), name -> new ArrayList<>()).add(i);
        }
    }

    /** Reads a header line; whichever of comma, semicolon and tab stands in it most often outside quotes is the delimiter. */
    static Header of(String text) throws IOException {
        String line = bare(text);
        char delimiter = ',';
        long most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            QuoteState quotes = new QuoteState(candidate);
            long count = line.chars().filter(c -> quotes.take((char) c)).count();
            if (count > most) {
                most = count;
                delimiter = candidate;
            }
        }
        return new Header(delimiter, most > MOST_NAMES ? List.of(line) : split(line, format(delimiter)));
    }

    /** Exports that went through two programs may have a second byte order mark. */
    private static String bare(String text) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private static List<String> split(String line, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(found -> found.toList()).orElse(List.of());
        } catch (UncheckedIOException badQuote) {
            // The text is in memory: a stray quote. The line as it stands will be reported as an unknown header.
            return List.of(line);
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
    }

    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (char c : name.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                folded.append(c);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    CSVFormat format() {
        return format(delimiter);
    }

    char delimiter() {
        return delimiter;
    }

    int width() {
        return names.size();
    }

    /** The names as they stand. */
    List<String> names() {
        return names;
    }

    /** The names folded, in their order. */
    List<String> folded() {
        return folded;
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    boolean hasAny(String... wanted) {
        return List.of(wanted).stream().anyMatch(this::has);
    }

    /** The places of a folded name; the portal has one name twice. */
    List<Integer> columns(String name) {
        return columns.getOrDefault(name, List.of());
    }

    /**
     * The cells as many as the names are; spreadsheets append empty ones, which are let go. Empty where they do not fit.
     *
     * @param exact lets nothing go: after a lost quote a record may be longer by as many cells as it has empty ones at its end
     */
    Optional<List<String>> fit(List<String> cells, boolean exact) {
        int size = cells.size();
        while (!exact && size > width() && cells.get(size - 1).isBlank()) {
            size--;
        }
        return size == width() ? Optional.of(cells.subList(0, size)) : Optional.empty();
    }

    /** Whether a record says the header again, as it does where exports were pasted together. */
    boolean isRepeatedBy(CsvRow row) {
        return names.equals(row.cells());
    }
}
