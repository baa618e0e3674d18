package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.samples.Chance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report does not tell over how many files its records were spread, but in the list of the files and the places in them. */
class CutTest {
    private static final int FILES = 10;
    private static final Lane LANE = new Lane(2, 0, 12_000, 1);

    @TempDir
    Path folder;

    static Stream<Path> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cut_over_ten_files_the_report_is_equal_in_all_but_the_files(Path given) throws IOException {
        Map<String, String> whole = texts(given);
        Pieces pieces = new Pieces(FILES, new Chance(whole.toString().hashCode()));
        Map<String, String> cut = new TreeMap<>();
        whole.forEach((name, text) -> {
            int number = 0;
            for (String piece : pieces.of(text)) {
                cut.put(name.replaceFirst("(_[^_]*)?$", "_" + number++ + "$1"), piece);
            }
        });
        assumeTrue(cut.size() > whole.size(), "a form that cannot be cut");
        assertThat(report("cut", cut)).as("%s", given).isEqualTo(report("whole", whole));
    }

    private String report(String name, Map<String, String> texts) throws IOException {
        Path below = Files.createDirectory(folder.resolve(name));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            files.add(Files.writeString(below.resolve(text.getKey()), text.getValue()));
        }
        return Reports.of(files, LANE, LANE.threads()).jsonWithoutPlaces();
    }

    /** Unpacked, by name. */
    private static Map<String, String> texts(Path given) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path input : Cases.inputs(given)) {
            String name = input.getFileName().toString();
            byte[] bytes = Files.readAllBytes(input);
            if (name.endsWith(".zip")) {
                unzip(bytes, name, texts);
            } else if (name.endsWith(".gz")) {
                texts.put(
                        name.substring(0, name.length() - 3),
                        text(new GZIPInputStream(new ByteArrayInputStream(bytes))));
            } else {
                texts.put(name, text(new ByteArrayInputStream(bytes)));
            }
        }
        return texts;
    }

    private static void unzip(byte[] archive, String name, Map<String, String> texts) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String inside = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            texts.put(inside.replaceFirst("^(.*?)(_[^_]*)?$", "$1_" + name + "$2"), text(zip));
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
