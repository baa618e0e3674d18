package io.github.signindoctor.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * What somebody gets to see of some inputs.
 *
 * @param text the text report, with everything in it
 * @param json the JSON report
 */
record Reports(String text, String json) {
    private static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();
    private static final TextStyle STYLE = new TextStyle(TextStyle.PIPE_WIDTH, false, true, ZoneOffset.UTC, 0);

    /** Reads through a lane and judges with as many threads as given, none of them shared with anybody. */
    static Reports of(List<Path> inputs, Lane lane, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> drawn(report(inputs, lane))).join();
        } finally {
            pool.shutdown();
        }
    }

    /** The JSON report without what tells how the records came: the list of files, and the places in them. */
    String jsonWithoutPlaces() {
        try {
            JsonNode tree = new ObjectMapper().readTree(json);
            ((ObjectNode) tree.get("input")).remove("files");
            for (JsonNode finding : tree.get("findings")) {
                for (JsonNode evidence : finding.get("evidence")) {
                    evidence.get("records").forEach(record -> ((ObjectNode) record).remove(List.of("file", "line")));
                }
            }
            return tree.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(List<Path> inputs, Lane lane) {
        try {
            List<String> names = inputs.stream().map(Path::toString).toList();
            return new Analysis(KNOWLEDGE, "0")
                    .analyze(
                            ExportFiles.of(names, InputStream.nullInputStream(), ReadingOptions.DEFAULT.with(lane)),
                            Filters.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reports drawn(Report report) {
        return new Reports(drawn(report, Format.TEXT), drawn(report, Format.JSON));
    }

    private static String drawn(Report report, Format format) {
        StringWriter out = new StringWriter();
        try {
            Renderers.of(format, KNOWLEDGE, STYLE).render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
