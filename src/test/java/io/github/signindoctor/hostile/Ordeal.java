package io.github.signindoctor.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.casework.KnownCodes;
import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Puts inputs through the program, and says what it should not have done. */
final class Ordeal {
    private static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();
    private static final Codes CODES = KnownCodes.of(KNOWLEDGE);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Ordeal() {}

    /** Reads an input from standard input. */
    static Imported read(InputStream input) throws IOException {
        return ExportFiles.of(List.of("-"), input, ReadingOptions.DEFAULT).read(CODES);
    }

    /** What reading does wrong with these bytes; empty where nothing. */
    static List<String> faultsOfReading(byte[] bytes) throws IOException {
        Imported imported = read(new ByteArrayInputStream(bytes));
        List<String> faults = new ArrayList<>();
        OptionalLong expected = PlainReading.rows(bytes);
        boolean named =
                imported.files().stream().anyMatch(file -> !file.problems().isEmpty());
        long rows = imported.files().stream().mapToLong(Ordeal::rows).sum();
        if (named) {
            return faults;
        }
        if (expected.isEmpty()) {
            faults.add("the text is not whole, and no problem is named (" + rows + " rows read)");
        } else if (expected.getAsLong() != rows) {
            faults.add(
                    "the text has " + expected.getAsLong() + " rows, " + rows + " were read, and no problem is named");
        }
        return faults;
    }

    private static long rows(InputFile file) {
        return file.records() + file.duplicates() + file.rejected() + file.notSignIns();
    }

    /** What the whole way to the reports does wrong with these bytes. */
    static List<String> faultsOfReports(byte[] bytes) throws IOException, CaseException {
        List<String> faults = new ArrayList<>();
        Report report = report(new ByteArrayInputStream(bytes));
        for (Format format : Format.values()) {
            for (TextStyle style : List.of(style(true), style(false))) {
                faultsOf(format, drawn(report, format, style), faults);
            }
        }
        return faults;
    }

    /** Judges an input from standard input. */
    static Report report(InputStream input) throws IOException, CaseException {
        ExportFiles files = ExportFiles.of(List.of("-"), input, ReadingOptions.DEFAULT);
        return new Analysis(KNOWLEDGE, "0").analyze(files, Filters.NONE);
    }

    private static TextStyle style(boolean unicode) {
        return new TextStyle(unicode ? TextStyle.PIPE_WIDTH : TextStyle.NARROWEST, false, unicode, ZoneOffset.UTC, 0);
    }

    private static String drawn(Report report, Format format, TextStyle style) throws IOException {
        StringWriter out = new StringWriter();
        Renderers.of(format, KNOWLEDGE, style).render(report, out);
        return out.toString();
    }

    private static void faultsOf(Format format, String drawn, List<String> faults) {
        drawn.codePoints()
                .filter(c -> c != '\n' && !(c == '\r' && format == Format.CSV) && acts(c))
                .findFirst()
                .ifPresent(c -> faults.add(format + " holds " + Character.getName(c)));
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(drawn)) {
            faults.add(format + " cannot be encoded");
        }
        List<String> values = format == Format.JSON
                ? List.of(drawn)
                : format == Format.JSONL ? drawn.lines().toList() : List.of();
        for (String value : values) {
            try {
                JSON.readTree(value);
            } catch (JsonProcessingException e) {
                faults.add(format + " is no JSON: " + e.getOriginalMessage());
            }
        }
    }

    /** Whether a character can move a cursor or turn the direction of reading. */
    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
