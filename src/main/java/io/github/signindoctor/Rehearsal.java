package io.github.signindoctor;

import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import io.github.signindoctor.knowledge.Knowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs through what people ask most, for nobody to see. The launcher has Java write down the classes that this loads;
 * later runs find them ready in that archive.
 */
public final class Rehearsal {
    private static final String HEAD = "{\"createdDateTime\":\"2026-06-02T06:";
    private static final String USER =
            ":00Z\",\"userPrincipalName\":\"ada@contoso.example\",\"appDisplayName\":\"Mail\","
                    + "\"ipAddress\":\"192.0.2.1\",\"clientAppUsed\":\"Browser\",\"id\":\"00000000-0000-0000-0000-0000000000";

    private static final List<List<String>> RUNS = List.of(
            List.of("--version"),
            List.of("explain", "50076"),
            List.of("explain", "mfa", "denied"),
            List.of("explain", "--ascii", "totp-clock-drift"),
            List.of("codes", "password"),
            List.of("causes"),
            List.of("help"),
            List.of("help", "analyze"),
            List.of("analyze", "-"),
            List.of("analyze", "-", "--format", "json"),
            List.of("user", "ada", "-"),
            List.of("loops", "-"));

    private Rehearsal() {}

    /**
     * Runs all; writes to no stream of the process.
     *
     * @throws IOException when the logs that are read cannot be put aside
     */
    public static void main(String[] args) throws IOException {
        for (List<String> words : RUNS) {
            run(words);
        }
        Path folder = Files.createTempDirectory("signin-doctor-rehearsal");
        try {
            readLargeLogs(folder);
        } finally {
            remove(folder);
        }
    }

    private static void run(List<String> words) {
        Io nowhere = new Io(
                new ByteArrayInputStream(records().getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Io.ofProcess().environment(),
                Terminal.NONE);
        Main.run(words.toArray(String[]::new), nowhere);
    }

    private static void readLargeLogs(Path folder) throws IOException {
        RehearsalLogs logs = new RehearsalLogs(Knowledge.builtIn());
        Path array = folder.resolve("array.json");
        Path lines = folder.resolve("lines.json");
        Path tables = Files.createDirectory(folder.resolve("tables"));
        logs.writeArray(array);
        logs.writeLines(lines);
        logs.writeTables(tables);
        for (Path each : List.of(array, lines, tables)) {
            run(List.of("analyze", each.toString()));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A few wrong passwords, an interrupt and a success, as JSON Lines. */
    private static String records() {
        StringBuilder lines = new StringBuilder();
        int minute = 10;
        for (int code : List.of(50126, 50126, 50126, 50076, 0)) {
            lines.append(HEAD).append(minute).append(USER).append(minute);
            lines.append("\",\"status\":{\"errorCode\":").append(code).append("}}\n");
            minute++;
        }
        return lines.toString();
    }
}
