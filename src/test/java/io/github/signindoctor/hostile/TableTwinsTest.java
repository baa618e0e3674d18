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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with quotes, line breaks and damage at every place, read in slices of a few records. */
class TableTwinsTest {
    private static final String HEADER = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,"
            + "Application,IP address,Location,Status,Sign-in error code,Failure reason,Session ID,Latency";
    private static final String STEPS = "Date (UTC),Request ID,Authentication method,Authentication method detail,"
            + "Succeeded,Result detail,Requirement";
    private static final int ROWS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_fast_lane_reads_a_table_as_its_twin_does(int seed) throws IOException {
        Random random = new Random(seed);
        String end = seed % 3 == 0 ? "\r\n" : "\n";
        // Every fourth pair of tables is unharmed, so that the lane reads all of it.
        int harm = seed % 4 == 0 ? 0 : 1 + random.nextInt(4);
        Files.writeString(folder.resolve("InteractiveSignIns_a.csv"), harmed(rows(random, end), harm, random));
        Files.writeString(
                folder.resolve("InteractiveSignIns_AuthDetails_a.csv"), harmed(steps(random, end), harm, random));
        Imported twin = read(Lane.CLOSED);
        for (int round = 0; round < 6; round++) {
            Lane lane = new Lane(round % 2 == 0 ? 1 : 3, 0, 200 + random.nextInt(4_800), 0);
            Imported fast = read(lane);
            assertThat(fast.files()).as("%s", lane).isEqualTo(twin.files());
            assertThat(fast.limits()).isEqualTo(twin.limits());
            assertThat(fast.tenants()).isEqualTo(twin.tenants());
            assertThat(List.<SignIn>copyOf(fast.signIns())).isEqualTo(List.<SignIn>copyOf(twin.signIns()));
        }
    }

    private Imported read(Lane lane) throws IOException {
        return ExportFiles.of(
                        List.of(folder.toString()),
                        java.io.InputStream.nullInputStream(),
                        ReadingOptions.DEFAULT.with(lane))
                .read(Codes.NONE);
    }

    private static String id(int number) {
        return "b0713ee9-734f-4564-8f7e-%012x".formatted(number);
    }

    private static String rows(Random random, String end) {
        StringBuilder text = new StringBuilder(HEADER).append(end);
        boolean slashes = random.nextInt(4) == 0;
        for (int row = 0; row < ROWS; row++) {
            String date = slashes
                    ? "6/%d/2026, %d:05:%02d PM".formatted(1 + random.nextInt(25), 1 + random.nextInt(11), row % 60)
                    : "2026-06-%02dT10:%02d:%02dZ".formatted(1 + random.nextInt(25), row % 60, random.nextInt(60));
            text.append(String.join(
                            ",",
                            random.nextInt(40) == 0 ? "soon" : quoted(random, date),
                            random.nextInt(40) == 0 ? "no id" : quoted(random, id(row - random.nextInt(2))),
                            word(random, end),
                            random.nextInt(5) == 0 ? "" : id(random.nextInt(9)),
                            id(random.nextInt(5)),
                            word(random, end),
                            "user" + random.nextInt(5) + "@contoso.example",
                            quoted(random, "App " + random.nextInt(3)),
                            "192.0.2." + random.nextInt(9),
                            "\"Porto, Porto, PT\"",
                            random.nextBoolean() ? "Success" : "Failure",
                            random.nextBoolean() ? "0" : "50126",
                            word(random, end),
                            random.nextInt(4) == 0 ? "" : id(random.nextInt(9)),
                            "" + random.nextInt(900)))
                    .append(end);
            text.append(random.nextInt(50) == 0 ? end : "");
            text.append(random.nextInt(60) == 0 ? HEADER + end : "");
        }
        return text.toString();
    }

    private static String steps(Random random, String end) {
        StringBuilder text = new StringBuilder(STEPS).append(end);
        for (int step = 0; step < ROWS * 2; step++) {
            text.append(String.join(
                            ",",
                            "2026-06-01T10:%02d:%02dZ".formatted(step / 2 % 60, random.nextInt(3)),
                            random.nextInt(40) == 0 ? "" : id(step / 2 + random.nextInt(3)),
                            quoted(random, random.nextBoolean() ? "Password" : "Text message"),
                            "",
                            random.nextBoolean() ? "true" : "false",
                            word(random, end),
                            "Primary authentication"))
                    .append(end);
        }
        return text.toString();
    }

    private static String quoted(Random random, String cell) {
        return cell.indexOf(',') >= 0 || random.nextInt(3) == 0 ? '"' + cell + '"' : cell;
    }

    /** Cells with whatever may stand in one; lines inside them may look much like records. */
    private static String word(Random random, String end) {
        return switch (random.nextInt(24)) {
            case 0 -> "\"of two" + end + "lines\"";
            case 1 -> "\"a \"\"word\"\", and\"";
            case 2 -> "\"" + end + "2026-06-01T10:00:00Z,b,c" + end + end + "\"";
            case 3 -> "";
            case 4 -> "\"\"";
            case 5 -> "Zieliński 明美 😀";
            case 6 -> "\"Zieliński, \"\"明美\"\"\"";
            case 7 -> "stray \" quote";
            case 8 -> " padded ";
            default -> "Mozilla/5.0 (X11) " + random.nextInt(4);
        };
    }

    private static String harmed(String text, int times, Random random) {
        StringBuilder harmed = new StringBuilder(text);
        for (int time = 0; time < times; time++) {
            int at = STEPS.length() * 3 + random.nextInt(harmed.length() - STEPS.length() * 3);
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
