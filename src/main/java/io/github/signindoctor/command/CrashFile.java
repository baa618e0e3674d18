package io.github.signindoctor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the trace of a bug for whoever will mend it. Messages of exceptions are left out, for they may quote a log; types
 * and places in our code cannot.
 */
final class CrashFile {
    private static final int MOST_CAUSES = 8;

    private CrashFile() {}

    /** Writes the trace into a new file in the folder for temporary files, which only its owner may read, and says where. */
    static String write(Throwable e) {
        try {
            Path file = Files.createTempFile("signin-doctor-bug-", ".txt");
            Files.writeString(file, text(e));
            return "please report it with " + file + " (it holds no log data)";
        } catch (IOException unwritable) {
            return "please report it; its trace could not be written: " + unwritable.getMessage();
        }
    }

    private static String text(Throwable e) {
        StringBuilder text = new StringBuilder(Version.line());
        text.append("Java ").append(System.getProperty("java.version")).append(", ");
        text.append(System.getProperty("os.name")).append('\n');
        Throwable each = e;
        for (int i = 0; each != null && i < MOST_CAUSES; i++) {
            text.append('\n').append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            each = each.getCause();
        }
        return text.toString();
    }
}
