package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published samples of many makers, which lie in a folder of their own that the environment names. */
class PublishedSamplesTest {
    private static final Codes CODES =
            new Codes(code -> code.isAnyOf(50058, 50072, 50074, 50076), PublishedSamplesTest::byName);

    private Path reference;

    private static Optional<io.github.signindoctor.model.ErrorCode> byName(String name) {
        return name.equals("InvalidUserNameOrPassword")
                ? Optional.of(new io.github.signindoctor.model.ErrorCode(50126))
                : Optional.empty();
    }

    @BeforeEach
    void find() {
        String folder = System.getenv("SIGNIN_DOCTOR_REFERENCE");
        assumeTrue(folder != null, "SIGNIN_DOCTOR_REFERENCE names no folder of published samples");
        reference = Path.of(folder);
    }

    private static Imported read(List<String> files) throws IOException {
        return ExportFiles.of(files, InputStream.nullInputStream(), ReadingOptions.DEFAULT)
                .read(CODES);
    }

    @Test
    void each_sample_reads_with_its_count_of_records() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : samples()) {
            String[] cells = line.split("\t", -1);
            String name = cells[0];
            InputFile file = read(List.of(
                            reference.resolve("samples-real").resolve(name).toString()))
                    .files()
                    .get(0);
            long rows = file.records() + file.duplicates();
            boolean negative = cells[cells.length - 1].startsWith("NEGATIVE");
            if (rows != Long.parseLong(cells[5])
                    || file.rejected() > 0 != negative
                    || file.shape().equals("unknown") != negative) {
                wrong.add(String.format(Locale.ROOT, "%s: %d of %s rows, %s", name, rows, cells[5], file));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> samples() throws IOException {
        List<String> lines =
                Files.readAllLines(reference.resolve("samples-real").resolve("SOURCES.tsv"));
        assertThat(lines).hasSizeGreaterThan(15);
        return lines.subList(1, lines.size());
    }

    @Test
    void no_row_of_an_incident_is_rejected() throws IOException {
        for (Path incident : incidents()) {
            assertThat(read(inputs(incident)).files()).allSatisfy(file -> {
                assertThat(file.rejected()).isZero();
                assertThat(file.problems()).isEmpty();
                assertThat(file.records()).isPositive();
            });
        }
    }

    @Test
    void an_incident_reads_the_same_from_an_archive_of_it(@TempDir Path folder) throws IOException {
        List<Path> incidents = incidents();
        for (int i = 0; i < incidents.size(); i++) {
            List<Path> some = incidents.subList(i, i + 1);
            if (inputs(some.get(0)).size() > 2 || i % 10 == 0) {
                assertArchiveSaysTheSame(inputs(some.get(0)), folder.resolve(i + ".jsonl.gz"));
            }
        }
    }

    private static void assertArchiveSaysTheSame(List<String> inputs, Path archive) throws IOException {
        new ArchiveWriter(archive, false)
                .write(ExportFiles.of(inputs, InputStream.nullInputStream(), ReadingOptions.DEFAULT), CODES);
        Imported before = read(inputs);
        Imported after = read(List.of(archive.toString()));
        assertThat(nowhere(after)).isEqualTo(nowhere(before));
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.tenants()).isEqualTo(before.tenants());
    }

    private static List<SignIn> nowhere(Imported imported) {
        Origin nowhere = new Origin("", 0, Shape.ARCHIVE);
        return imported.signIns().stream().map(signIn -> signIn.at(nowhere)).toList();
    }

    private List<Path> incidents() throws IOException {
        try (Stream<Path> folders = Files.list(reference.resolve("incidents").resolve("public"))) {
            List<Path> incidents = folders.sorted().toList();
            assertThat(incidents).isNotEmpty();
            return incidents;
        }
    }

    private static List<String> inputs(Path incident) throws IOException {
        try (Stream<Path> files = Files.list(incident)) {
            return files.filter(file -> !file.endsWith("expected.json"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
