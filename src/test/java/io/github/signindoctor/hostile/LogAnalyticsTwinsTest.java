package io.github.signindoctor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of Log Analytics whose cells hold indented JSON and lines that look like records, whole and harmed. */
class LogAnalyticsTwinsTest {
    private static final int ROWS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32
            })
    void the_fast_lane_reads_a_table_as_its_twin_does(int seed) throws IOException {
        Random random = new Random(seed);
        String end = seed % 3 == 0 ? "\r\n" : "\n";
        int harm = seed % 4 < 2 ? 0 : 1 + random.nextInt(4);
        Path file = Files.writeString(folder.resolve("query_data.csv"), harmed(table(random, end), harm, random));
        Imported twin = read(file, Lane.CLOSED);
        for (int round = 0; round < 6; round++) {
            Lane lane = new Lane(round % 2 == 0 ? 1 : 3, 0, 500 + random.nextInt(9_500), 0);
            Imported fast = read(file, lane);
            assertThat(fast.files()).as("%s", lane).isEqualTo(twin.files());
            assertThat(fast.limits()).isEqualTo(twin.limits());
            assertThat(fast.tenants()).isEqualTo(twin.tenants());
            assertThat(List.<SignIn>copyOf(fast.signIns())).isEqualTo(List.<SignIn>copyOf(twin.signIns()));
        }
    }

    private static Imported read(Path file, Lane lane) throws IOException {
        return ExportFiles.of(
                        List.of(file.toString()),
                        java.io.InputStream.nullInputStream(),
                        ReadingOptions.DEFAULT.with(lane))
                .read(Codes.NONE);
    }

    private static String table(Random random, String end) {
        Map<String, List<String>> columns = new TreeMap<>();
        int form = random.nextInt(5);
        for (int row = 0; row < ROWS; row++) {
            for (Map.Entry<String, String> cell : row(random, end, row, form).entrySet()) {
                columns.computeIfAbsent(cell.getKey(), name -> new ArrayList<>())
                        .add(cell.getValue());
            }
        }
        List<String> names = new ArrayList<>(columns.keySet());
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(names, random);
            case 1 -> names.sort((one, other) -> Boolean.compare(other.startsWith("Word"), one.startsWith("Word")));
            // As the portal has it: identifiers and times first, lists and objects behind.
            default -> names.sort((one, other) -> Boolean.compare(isList(one), isList(other)));
        }
        StringBuilder text = new StringBuilder(String.join(",", names)).append(end);
        for (int row = 0; row < ROWS; row++) {
            int at = row;
            text.append(String.join(
                            ",",
                            names.stream()
                                    .map(name -> columns.get(name).get(at))
                                    .toList()))
                    .append(end)
                    .append(random.nextInt(30) == 0 ? end : "");
        }
        return text.toString();
    }

    private static boolean isList(String name) {
        return name.endsWith("Details")
                || name.endsWith("Policies")
                || name.startsWith("Word")
                || name.equals("Status");
    }

    private static Map<String, String> row(Random random, String end, int row, int form) {
        Map<String, String> cells = new TreeMap<>();
        String zone = form < 2 ? " [UTC]" : form == 2 ? " [Local Time]" : "";
        cells.put("AADTenantId", id(1));
        cells.put("TimeGenerated" + zone, date(random, form));
        cells.put("CreatedDateTime" + zone, date(random, form));
        cells.put("Category", random.nextBoolean() ? "SignInLogs" : "NonInteractiveUserSignInLogs");
        cells.put("Id", random.nextInt(30) == 0 ? "no id" : id(100 + row - random.nextInt(2)));
        cells.put("OriginalRequestId", random.nextInt(3) == 0 ? "" : id(100 + row));
        cells.put("CorrelationId", random.nextInt(9) == 0 ? "word" : id(random.nextInt(9)));
        cells.put("UserPrincipalName", "user" + random.nextInt(4) + "@contoso.example");
        cells.put("UserId", id(50 + random.nextInt(4)));
        cells.put("UserAgent", word(random, end));
        cells.put("ResultType", random.nextBoolean() ? "0" : "50126");
        cells.put("ResultDescription", word(random, end));
        cells.put("IPAddress", "192.0.2." + random.nextInt(9));
        cells.put("IsInteractive", random.nextBoolean() ? "true" : "false");
        cells.put("Location", random.nextBoolean() ? "PT" : "");
        cells.put("Status", json(random, end, "{\"errorCode\": 50126, \"failureReason\": \"Bad, very\"}"));
        cells.put("DeviceDetail", json(random, end, "{\"deviceId\": \"\", \"trustType\": \"Azure AD joined\"}"));
        cells.put("LocationDetails", json(random, end, "{\"city\": \"Porto\", \"countryOrRegion\": \"PT\"}"));
        cells.put("AuthenticationDetails", random.nextBoolean() ? "[]" : json(random, end, steps(random)));
        cells.put(
                "AuthenticationProcessingDetails",
                json(random, end, "[{\"key\": \"Oauth Scope Info\", \"value\": \"[\\\"a\\\",\\\"b\\\",\\\"c\\\"]\"}]"));
        cells.put("ConditionalAccessPolicies", json(random, end, "[{\"id\": \"p\", \"result\": \"failure\"}]"));
        cells.put("SessionLifetimePolicies", "[]");
        for (int word = 0; word < 8; word++) {
            cells.put("Word" + word, "Zoe" + random.nextInt(3));
        }
        return cells;
    }

    private static String steps(Random random) {
        String step = "{\"authenticationStepDateTime\": \"2026-06-01T10:00:%02dZ\", \"authenticationMethod\": \"%s\","
                + " \"succeeded\": %s}";
        return "[" + step.formatted(random.nextInt(60), "Password", true) + ", "
                + step.formatted(random.nextInt(60), "Text message", random.nextBoolean()) + "]";
    }

    private static String date(Random random, int form) {
        if (random.nextInt(40) == 0) {
            return random.nextBoolean() ? "" : "soon";
        }
        int day = 1 + random.nextInt(form == 1 ? 12 : 28);
        return switch (form) {
            case 0, 1 -> "\"6/%d/2026, 7:%02d:49.%03d AM\"".formatted(day, random.nextInt(60), random.nextInt(999));
            case 2 -> "%d/6/2026 7:%02d".formatted(day, random.nextInt(60));
            default -> "2026-06-%02dT10:%02d:11.%03dZ".formatted(day, random.nextInt(60), random.nextInt(999));
        };
    }

    /** On one line or indented, rarely broken. */
    private static String json(Random random, String end, String value) {
        String written = random.nextInt(60) == 0 ? value.substring(0, value.length() - 1) : value;
        if (random.nextBoolean()) {
            written = written.replace("[{", "[" + end + "  {")
                    .replace("{\"", "{" + end + "    \"")
                    .replace(", \"", "," + end + "    \"")
                    .replace("}", end + "  }")
                    .replace("}]", "}" + end + "]");
        }
        return '"' + written.replace("\"", "\"\"") + '"';
    }

    private static String word(Random random, String end) {
        return switch (random.nextInt(16)) {
            case 0 -> "\"of two" + end + "lines\"";
            case 1 ->
                "\"a," + end + id(1) + ",SignInLogs," + id(2) + ",2026-06-01T10:00:00Z,192.0.2.1," + id(3)
                        + ",true,PT,x" + end + "z\"";
            case 2 -> "\"" + end + end + "\"";
            case 3 -> "\"x" + end + "]\"";
            case 4 -> "\"x" + end + "} \"\"y\"\"\"";
            case 5 -> "Zieliński, 明美".substring(0, 9);
            case 6 -> "stray \" quote";
            case 7 -> "\"" + id(1) + end + id(2) + "\"";
            case 8 -> "\"x" + end + "Zoe,Zoe,Zoe,Zoe,Zoe,Zoe,Zoe,Zoe,Zoe" + end + "z\"";
            default -> "\"Mozilla/5.0 (X11), like " + random.nextInt(3) + "\"";
        };
    }

    private static String id(int number) {
        return "b0713ee9-734f-4564-8f7e-%012x".formatted(number);
    }

    private static String harmed(String text, int times, Random random) {
        StringBuilder harmed = new StringBuilder(text);
        int header = text.indexOf('\n') + 1;
        for (int time = 0; time < times; time++) {
            int at = header + random.nextInt(harmed.length() - header);
            switch (random.nextInt(5)) {
                case 0 -> harmed.insert(at, '"');
                case 1 -> harmed.insert(at, '\n');
                case 2 -> harmed.deleteCharAt(at);
                case 3 -> harmed.insert(at, '\0');
                default -> harmed.insert(at, ",,");
            }
        }
        return harmed.toString();
    }
}
