package io.github.signindoctor.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import io.github.signindoctor.samples.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report on some files, as a property looks at it. */
final class Examined {
    private static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Report report;

    private Examined(Report report) {
        this.report = report;
    }

    /** Writes these files into a folder of their own below the one given, and analyzes them. */
    static Examined files(Path below, Map<String, String> texts) {
        try {
            Path folder = Files.createTempDirectory(below, "case");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.write(folder.resolve(text.getKey()), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return new Examined(new Analysis(KNOWLEDGE, "0")
                    .analyze(
                            ExportFiles.of(
                                    List.of(folder.toString()), InputStream.nullInputStream(), ReadingOptions.DEFAULT),
                            Filters.NONE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (CaseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Report report() {
        return report;
    }

    /** Everything found, in report order. */
    List<Advice> advices() {
        return report.advices();
    }

    /** What was found about one person, in report order. */
    Stream<Advice> about(Person person) {
        return advices().stream()
                .filter(advice -> advice.finding().subject().id().equals(person.id()));
    }

    /** The first cause found about one person. */
    Optional<String> cause(Person person) {
        return about(person).map(advice -> advice.finding().cause()).findFirst();
    }

    /** Whether a finding with this cause, whatever its subject, lists the person. */
    boolean explains(String cause, Person person) {
        return advices().stream()
                .filter(advice -> advice.finding().cause().equals(cause))
                .flatMap(advice -> advice.finding().extent().users().stream())
                .anyMatch(user -> user.id().equals(person.id()));
    }

    /** The first remedy of an advice; empty where it has none. */
    static String firstRemedy(Advice advice) {
        return advice.remedies().stream()
                .map(Recommendation::remedy)
                .findFirst()
                .orElse("");
    }

    /** The remedies of an advice, best first. */
    static Stream<String> remedies(Advice advice) {
        return advice.remedies().stream().map(Recommendation::remedy);
    }

    /** The JSON report without the list of input files. */
    String jsonWithoutFiles() {
        return json("files");
    }

    /** The JSON report without the list of input files and what else tells how the records came: places in files. */
    String json(String leftOut) {
        try {
            StringWriter out = new StringWriter();
            Renderers.of(Format.JSON, KNOWLEDGE, new TextStyle(100, false, false, ZoneOffset.UTC, 50))
                    .render(report, out);
            JsonNode tree = JSON.readTree(out.toString());
            ((ObjectNode) tree.get("input")).remove(leftOut);
            for (JsonNode finding : tree.get("findings")) {
                for (JsonNode evidence : finding.get("evidence")) {
                    evidence.get("records").forEach(Examined::withoutPlace);
                }
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void withoutPlace(JsonNode record) {
        ((ObjectNode) record).remove(List.of("file", "line"));
    }
}
