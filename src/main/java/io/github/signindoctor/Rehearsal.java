package io.github.signindoctor;

import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs through what people ask most, for nobody to see. The launcher has Java write down the classes that this loads;
 * later runs find them ready in that archive.
 */
public final class Rehearsal {
    /** Logs with many kinds of trouble: what no log shows is not loaded, and must be by each run that meets it. */
    static final List<String> LOGS = List.of(
            "InteractiveSignIns_2026-06-01_2026-06-04.csv",
            "InteractiveSignIns_AuthDetails_2026-06-01_2026-06-04.csv",
            "NonInteractiveSignIns_2026-06-01_2026-06-04.csv",
            "NonInteractiveSignIns_AuthDetails_2026-06-01_2026-06-04.csv",
            "InteractiveSignIns_2026-06-04_2026-06-07.json",
            "NonInteractiveSignIns_2026-06-04_2026-06-07.json");

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
            List.of("user", "ada", "-"));

    private static final List<List<String>> RUNS_OVER_LOGS = List.of(
            List.of("analyze"), List.of("analyze", "--format", "json"), List.of("loops"), List.of("user", "ada"));

    private static final String HEAD =
            "{\"category\":\"SignInLogs\",\"properties\":{\"createdDateTime\":\"2026-06-02T06:";
    private static final String USER =
            ":00Z\",\"userPrincipalName\":\"ada@contoso.example\",\"appDisplayName\":\"Mail\","
                    + "\"ipAddress\":\"192.0.2.1\",\"clientAppUsed\":\"Browser\",\"id\":\"00000000-0000-0000-0000-0000000";

    /** So many lines are long enough to be read by all cores. */
    private static final int LINES = 2000;

    private Rehearsal() {}

    /**
     * Runs all; writes to no stream of the process.
     *
     * @throws IOException when the logs cannot be laid out in the temporary folder
     */
    public static void main(String[] args) throws IOException {
        byte[] lines = lines().getBytes(StandardCharsets.UTF_8);
        RUNS.forEach(words -> run(words, lines));
        Path folder = Files.createTempDirectory("signin-doctor-rehearsal");
        try {
            for (String name : LOGS) {
                layOut(name, folder);
            }
            for (List<String> words : RUNS_OVER_LOGS) {
                run(Stream.concat(words.stream(), Stream.of(folder.toString())).toList(), lines);
            }
        } finally {
            for (String name : LOGS) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static void run(List<String> words, byte[] input) {
        Io nowhere = new Io(
                new ByteArrayInputStream(input),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Io.ofProcess().environment(),
                Terminal.NONE);
        Main.run(words.toArray(String[]::new), nowhere);
    }

    private static void layOut(String name, Path folder) throws IOException {
        try (InputStream log = Rehearsal.class.getResourceAsStream("rehearsal/" + name)) {
            if (log == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(log, folder.resolve(name));
        }
    }

    /** A few wrong passwords, an interrupt and a success, again and again, as Azure Monitor writes them. */
    private static String lines() {
        List<Integer> codes = List.of(50126, 50126, 50126, 50076, 0);
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            lines.append(HEAD).append(10 + line % 50).append(USER).append(10_000 + line);
            lines.append("\",\"status\":{\"errorCode\":").append(codes.get(line % codes.size()));
            lines.append("}}}\n");
        }
        return lines.toString();
    }
}
