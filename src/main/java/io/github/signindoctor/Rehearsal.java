package io.github.signindoctor;

import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /** Runs all; writes to no stream of the process. */
    public static void main(String[] args) {
        Io ofProcess = Io.ofProcess();
        for (List<String> words : RUNS) {
            Io nowhere = new Io(
                    new ByteArrayInputStream(records().getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    ofProcess.environment(),
                    Terminal.NONE);
            Main.run(words.toArray(String[]::new), nowhere);
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
