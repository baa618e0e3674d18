package io.github.signindoctor.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.model.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that no export would ever be, each once. */
class MonstersTest {
    private static final Duration GENEROUS = Duration.ofSeconds(90);
    private static final Sample LINES = Sample.named("shapes/graph-lines/signIns.jsonl");
    private static final Sample TABLE = Sample.named("shapes/portal-csv/InteractiveSignIns_2026-06-01_2026-06-04.csv");

    @TempDir
    private Path folder;

    @Test
    void a_field_of_fifty_megabytes_in_json_costs_its_record_only() {
        String record = LINES.text().lines().findFirst().orElseThrow();
        String whole = record.replace("\"userDisplayName\":\"", "\"userDisplayName\":\"x");
        int at = whole.indexOf("\"x") + 1;
        InputFile file = file(LongText.of(LINES.text() + whole.substring(0, at), "long ", 50, whole.substring(at)));
        assertThat(file.records()).isEqualTo(LINES.text().lines().count());
        assertThat(reasons(file)).singleElement().asString().contains("longer than 16 million characters");
    }

    @Test
    void a_field_of_fifty_megabytes_in_csv_costs_its_record_only() {
        List<String> lines = TABLE.text().lines().toList();
        String head = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        String last = "\n" + lines.get(lines.size() - 1) + "\n";
        InputFile file = file(LongText.of(head + "2026-06-04T07:12:49Z,\"", "long ", 50, "\"" + last));
        assertThat(file.records()).isEqualTo(lines.size() - 1L);
        assertThat(reasons(file)).singleElement().asString().contains("longer than 16 million characters");
    }

    @Test
    void a_record_of_a_million_small_objects_in_json_costs_itself_only() {
        String swollen = "{\"id\":\"1\",\"createdDateTime\":\"2026-06-04T07:12:49Z\",\"x\":[";
        InputFile file = file(LongText.of(LINES.text() + swollen, "{\"a\":1},", 14, "1]}\n"));
        assertThat(file.records()).isEqualTo(LINES.text().lines().count());
        assertThat(reasons(file)).singleElement().asString().contains("more than 200000 values");
    }

    @Test
    void a_record_of_millions_of_cells_in_csv_costs_itself_only() {
        InputFile file = file(LongText.of(TABLE.text(), "x,", 14, "\n" + TABLE.text()));
        assertThat(file.records()).isEqualTo(TABLE.text().lines().count() - 1);
        assertThat(file.duplicates()).isEqualTo(file.records());
        assertThat(reasons(file)).singleElement().asString().contains("has more than 20057 cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", "{\"a\":1} ", "\"", "🙂"})
    void a_file_of_one_line_of_thirty_megabytes_is_named(String piece) {
        assertThat(reasons(file(LongText.of("", piece, 30, "")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"value\":[", "[{\"records\":[", "{\"tables\":[{\"rows\":[", "{", "\"\\"})
    void nesting_without_end_is_named(String piece) {
        assertThat(reasons(file(LongText.of(piece, piece, 3, "")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"value\":["})
    void nesting_without_end_does_not_hide_the_lines_before_it(String piece) {
        InputFile file = file(LongText.of(LINES.text(), piece, 1, ""));
        assertThat(file.records()).isEqualTo(LINES.text().lines().count());
        assertThat(reasons(file)).isNotEmpty();
    }

    @Test
    void a_gzip_bomb_is_named_and_not_unpacked_to_its_end() throws IOException {
        InputFile file = file(new ByteArrayInputStream(Packing.gzipBomb(1600)));
        assertThat(reasons(file)).anyMatch(reason -> reason.contains("grows more than 200 times"));
    }

    @Test
    void a_zip_bomb_is_named_and_not_unpacked_to_its_end() throws IOException {
        byte[] bomb = Packing.zip(
                "bomb.csv",
                () -> Stream.concat(Stream.of(TABLE.bytes()), Collections.nCopies(69, Packing.blanks(16)).stream())
                        .iterator());
        InputFile file = file(new ByteArrayInputStream(bomb));
        assertThat(file.records()).isPositive();
        assertThat(reasons(file)).anyMatch(reason -> reason.contains("grows more than 200 times"));
    }

    @Test
    void an_entry_that_names_a_place_outside_is_read_and_written_nowhere() throws IOException {
        Path archive = folder.resolve("inner/evil.zip");
        Files.createDirectory(archive.getParent());
        Files.write(archive, Packing.zip("../x", List.of(LINES.bytes())));
        Imported imported = read(archive);
        assertThat(imported.files()).extracting(InputFile::name).allMatch(name -> name.endsWith("evil.zip!../x"));
        assertThat(imported.signIns()).isNotEmpty();
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void archives_cut_anywhere_are_named_and_give_what_came_before() throws IOException {
        byte[] gzip = Packing.gzip(LINES.bytes());
        byte[] zip = Packing.zip("signIns.jsonl", List.of(LINES.bytes()));
        for (byte[] packed : List.of(gzip, zip)) {
            for (int part = 1; part < 20; part++) {
                byte[] cut = Arrays.copyOf(packed, packed.length * part / 20);
                List<InputFile> files = files(new ByteArrayInputStream(cut));
                assertThat(files).anyMatch(file -> !file.problems().isEmpty());
                long records = files.stream().mapToLong(InputFile::records).sum();
                assertThat(records).isGreaterThanOrEqualTo(part > 15 ? 1 : 0);
            }
        }
    }

    @Test
    void an_empty_file_is_named() {
        assertThat(reasons(file(InputStream.nullInputStream())))
                .singleElement()
                .asString()
                .startsWith("an empty file");
    }

    @Test
    void rubbish_beside_an_export_is_named_for_what_it_is_and_the_export_is_read() throws IOException {
        put("a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
        put("b.pdf", "%PDF-1.7\n%\u00e2\u00e3");
        Files.write(folder.resolve("c.xlsx"), Packing.zip("[Content_Types].xml", List.of(new byte[] {'<', 'x', '>'})));
        put("d.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        put("e.json", "");
        put("f.html", "<!DOCTYPE html><html>");
        put("g.txt", "Dear all,\nplease find the logs attached.\n");
        put("h.bin", "\0\1\2\3\4\5\6\7".repeat(100));
        put("i.csv", "name;age\nAda;36\n");
        put("j.json", "{\"name\":\"package\",\"version\":\"1.0.0\"}");
        Files.write(folder.resolve("k.jsonl"), LINES.bytes());
        Imported imported = read(folder);
        assertThat(imported.signIns()).hasSize((int) LINES.text().lines().count());
        Map<String, List<String>> problems = imported.files().stream()
                .collect(Collectors.toMap(
                        file -> Path.of(file.name()).getFileName().toString(), MonstersTest::reasons));
        assertThat(problems).hasSize(11);
        assertThat(problems.remove("k.jsonl")).isEmpty();
        assertThat(problems.values()).allSatisfy(reasons -> assertThat(reasons).hasSize(1));
        assertThat(problems.get("a.png").get(0)).contains("image");
        assertThat(problems.get("b.pdf").get(0)).contains("PDF");
        assertThat(problems.get("c.xlsx").get(0)).contains("save it as CSV");
        assertThat(problems.get("d.csv").get(0)).contains("git lfs pull");
    }

    private void put(String name, String latin) throws IOException {
        Files.write(folder.resolve(name), latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Imported read(Path input) throws IOException {
        return ExportFiles.of(List.of(input.toString()), InputStream.nullInputStream(), ReadingOptions.DEFAULT)
                .read(Codes.NONE);
    }

    private static List<InputFile> files(InputStream input) {
        return assertTimeoutPreemptively(GENEROUS, () -> Ordeal.read(input).files());
    }

    private static InputFile file(InputStream input) {
        List<InputFile> files = files(input);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<String> reasons(InputFile file) {
        return file.problems().stream().map(problem -> problem.reason()).toList();
    }
}
