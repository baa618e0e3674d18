package io.github.signindoctor.command;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Everything that a run touches outside of files: a test hands in its own.
 *
 * @param in standard input
 * @param out standard output, bytes as they are
 * @param err standard error, bytes as they are
 * @param environment variables
 * @param terminal what stands at the other end of the three
 */
public record Io(
        InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Terminal terminal) {
    /** Copies the variables. */
    public Io {
        environment = Map.copyOf(environment);
    }

    /** The streams and variables of this process. The streams are opened afresh, because System.out encodes as the platform likes. */
    public static Io ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Io(
                // Buffered, because a FileInputStream asks for its position, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                Terminal.of(environment));
    }

    /** The value of a variable; empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
