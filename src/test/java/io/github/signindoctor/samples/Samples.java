package io.github.signindoctor.samples;

import io.github.signindoctor.samples.shape.PortalFiles;
import io.github.signindoctor.samples.shape.SampleShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder {@code samples/} as it must be: every file by its path, made from fixed seeds. */
public final class Samples {

    private static final long WEEK_SEED = 20260601;
    private static final long SHAPES_SEED = 7;

    private Samples() {}

    /** The week at Contoso: every trouble, every near-miss, and thirty people who are well. */
    public static Log week() {
        return Generator.of(WEEK_SEED)
                .healthy(30)
                .with(Trouble.values())
                .with(NearMiss.values())
                .log();
    }

    /** The small log of the shapes: one person who never registered, and one colleague's Monday until evening. */
    static Log small() {
        Log log = Generator.of(SHAPES_SEED)
                .healthy(1)
                .with(Trouble.REGISTRATION_REQUIRED)
                .log();
        return log.only(row -> !log.healthy().contains(row.who()) || row.at().isBefore(Week.at(1, 16, 0)));
    }

    /** Text by path below {@code samples/}, with slashes. */
    static SortedMap<String, String> all() {
        SortedMap<String, String> files = new TreeMap<>();
        Log week = week();
        put(files, "contoso/", PortalFiles.csv(week.between(Week.startOf(1), Week.startOf(5))));
        put(files, "contoso/", PortalFiles.json(week.between(Week.startOf(4), Week.startOf(8))));
        Log small = small();
        for (SampleShape shape : SampleShape.values()) {
            put(files, "shapes/" + folder(shape) + "/", shape.files(small));
        }
        files.put("README.md", SamplesGuide.of(week, small));
        return files;
    }

    /** Folder of a shape below {@code samples/shapes/}. */
    static String folder(SampleShape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes every file below a folder; other files there stay. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : all().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(Map<String, String> files, String folder, Map<String, String> more) {
        more.forEach((name, text) -> files.put(folder + name, text));
    }
}
