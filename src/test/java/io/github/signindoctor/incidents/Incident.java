package io.github.signindoctor.incidents;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an expert says about the exports of one folder: its file {@code expected.json}.
 *
 * @param incident name of the folder
 * @param healthy principal names of those who must get no finding above info
 * @param ids object ids of the healthy
 */
record Incident(
        String incident,
        List<Label> subjects,
        List<Label> tenantSubjects,
        List<String> healthy,
        Map<String, String> ids) {

    private static final String LABELS = "expected.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Incident {
        subjects = Label.listOf(subjects);
        tenantSubjects = Label.listOf(tenantSubjects);
        healthy = Label.listOf(healthy);
        ids = ids == null ? Map.of() : Map.copyOf(ids);
    }

    static Incident of(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(LABELS).toFile(), Incident.class);
    }

    /** Every labelled subject. */
    Stream<Label> labels() {
        return Stream.concat(subjects.stream(), tenantSubjects.stream());
    }

    /** The folders that hold an incident, sorted. */
    static List<Path> folders(Path below) throws IOException {
        try (Stream<Path> entries = Files.list(below)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(LABELS)))
                    .sorted()
                    .toList();
        }
    }

    /** What an administrator would hand over, sorted. */
    static List<String> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(LABELS)
                            && !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
