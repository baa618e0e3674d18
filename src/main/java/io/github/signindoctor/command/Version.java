package io.github.signindoctor.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version this is; the build writes it into a resource. */
final class Version {
    private static final String RESOURCE = "version.txt";

    private Version() {}

    /** Such as {@code 0.1.0}. */
    static String number() {
        try (InputStream resource = Version.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete", e);
        }
    }

    /** What {@code --version} prints. */
    static String line() {
        return Grammar.PROGRAM + " " + number() + "\n";
    }
}
