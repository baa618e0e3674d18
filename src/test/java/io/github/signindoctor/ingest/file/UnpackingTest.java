package io.github.signindoctor.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    private static final Meter QUIET = new Meter((bytes, total, records) -> {}, 0);

    @TempDir
    private Path folder;

    private final Seen seen = new Seen();

    private void show(String name, byte[] bytes, Bounds bounds) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Spool spool = new Spool()) {
            new Unpacking(spool, bounds, QUIET, seen).show(name, DiskFile.at(file, QUIET));
        }
    }

    private void show(String name, byte[] bytes) throws IOException {
        show(name, bytes, Bounds.USUAL);
    }

    @Test
    void gzip_is_told_from_its_bytes_and_not_from_its_ending() throws IOException {
        show("logs.json", Packed.gzip("[]"));
        assertThat(seen.texts).containsExactly(Map.entry("logs.json", "[]"));
    }

    @Test
    void entries_of_a_zip_archive_are_named_after_it_and_may_be_packed_themselves() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a/one.csv", Packed.bytes("x,y"));
        entries.put("two.json.gz", Packed.gzip("{}"));
        entries.put("more.zip", Packed.zip(Map.of("three.json", Packed.bytes("[3]"))));
        entries.put("__MACOSX/._one.csv", new byte[] {0, 5, 22, 7});
        show("all.zip", Packed.zip(entries));
        assertThat(seen.texts)
                .containsExactly(
                        Map.entry("all.zip!a/one.csv", "x,y"),
                        Map.entry("all.zip!more.zip!three.json", "[3]"),
                        Map.entry("all.zip!two.json.gz", "{}"));
        assertThat(seen.unreadable).isEmpty();
    }

    @Test
    void names_in_the_character_set_of_a_country_do_not_hinder() throws IOException {
        byte[] zip = Packed.zip(Map.of("Anmeldungen_\u00fc.json", Packed.bytes("[]")), StandardCharsets.ISO_8859_1);
        show("german.zip", zip);
        assertThat(seen.texts).containsOnlyKeys("german.zip!Anmeldungen_\u00fc.json");
        assertThat(seen.unreadable).isEmpty();
    }

    @Test
    void an_entry_that_names_a_place_outside_is_read_and_written_nowhere() throws IOException {
        String entry = "../../signin-doctor-was-here.json";
        show("evil.zip", Packed.zip(Map.of(entry, Packed.bytes("[]"))));
        assertThat(seen.texts).containsOnlyKeys("evil.zip!" + entry);
        // Relative to the archive, to the temporary folder and to the working folder.
        assertThat(Stream.of(
                                folder,
                                Path.of(System.getProperty("java.io.tmpdir")),
                                Path.of("").toAbsolutePath())
                        .map(base -> base.resolve(entry).normalize()))
                .noneMatch(Files::exists);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("evil.zip"));
        }
    }

    @Test
    void a_gzip_file_cut_short_gives_what_came_before() throws IOException {
        byte[] whole = Packed.gzip("0123456789".repeat(5000)
                + new java.util.Random(1).ints(4000).boxed().toList());
        show("cut.gz", Arrays.copyOf(whole, whole.length - 3000));
        assertThat(seen.texts.get("cut.gz")).startsWith("0123456789".repeat(5000));
        assertThat(seen.truncations).singleElement().asString().contains("ends early");
    }

    @Test
    void a_zip_archive_cut_short_gives_what_came_before() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("one.json", Packed.bytes("[1]"));
        entries.put(
                "two.json",
                Packed.bytes(new java.util.Random(1).ints(4000).boxed().toList().toString()));
        byte[] whole = Packed.zip(entries);
        show("cut.zip", Arrays.copyOf(whole, whole.length / 2));
        assertThat(seen.texts).containsEntry("cut.zip!one.json", "[1]").containsKey("cut.zip!two.json");
        assertThat(seen.unreadable.get("cut.zip")).contains("damaged or ends early");
        assertThat(seen.truncations).isNotEmpty();
    }

    @Test
    void a_bomb_is_named_and_ends_where_it_grows_beyond_its_bounds() throws IOException {
        byte[] bomb = Packed.zip(Map.of("zeros.json", Packed.bytes("[" + " ".repeat(3_000_000))));
        show("bomb.zip", bomb, new Bounds(200, 1_000_000));
        assertThat(seen.texts.get("bomb.zip!zeros.json")).hasSizeLessThan(1_100_000);
        assertThat(seen.truncations).singleElement().asString().contains("grows more than 200 times");
    }

    @Test
    void a_bomb_inside_of_a_packing_is_measured_against_the_outer_size() throws IOException {
        byte[] inner = Packed.gzip(" ".repeat(3_000_000));
        show("bomb.gz", Packed.gzip(inner), new Bounds(200, 1_000_000));
        assertThat(seen.truncations).singleElement().asString().contains("grows");
    }

    @Test
    void archives_in_archives_without_end_are_refused() throws IOException {
        byte[] nested = Packed.bytes("[]");
        for (int i = 0; i < 6; i++) {
            nested = Packed.gzip(nested);
        }
        show("deep.gz", nested);
        assertThat(seen.unreadable.get("deep.gz")).contains("an archive inside of archives");
    }

    @Test
    void what_holds_no_log_is_named_for_what_it_is() throws IOException {
        show("book.xlsx", Packed.zip(Map.of("[Content_Types].xml", Packed.bytes("<x/>"))));
        show("report.json", Packed.bytes("%PDF-1.7 ..."));
        show("pointer.csv", Packed.bytes("version https://git-lfs.github.com/spec/v1\noid sha256:1\n"));
        show("empty.zip", Packed.zip(Map.of("folder/", new byte[0])));
        assertThat(seen.unreadable.get("book.xlsx")).startsWith("a spreadsheet workbook; save it as CSV");
        assertThat(seen.unreadable.get("report.json")).startsWith("a PDF document");
        assertThat(seen.unreadable.get("pointer.csv")).contains("git lfs pull");
        assertThat(seen.unreadable.get("empty.zip")).contains("without files");
    }
}
