package io.github.signindoctor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether a file can keep a practice tenant, before one is started. */
final class PracticeFile {
    private PracticeFile() {}

    /**
     * Says what is wrong with it.
     *
     * @param goesOn whether a tenant that it holds may be gone on with as it is
     * @throws StopException when the tenant could not be kept, or options would do nothing
     */
    static void check(Path file, boolean goesOn) {
        Practice.check(!Files.isDirectory(file), "--state: not usable", "a file; '" + file + "' is a folder");
        Path folder = file.toAbsolutePath().getParent();
        Practice.check(
                folder != null && Files.isDirectory(folder),
                "--state: no folder '" + folder + "'",
                "one that is there");
        Practice.check(
                !Files.exists(file) || Files.isWritable(file),
                "--state: not usable",
                "a file that may be written; '" + file + "' may not");
        Practice.check(
                goesOn || isEmpty(file),
                "--seed or --colleagues beside --state: '" + file + "' holds a tenant already",
                "neither of them, --reset, or another file");
    }

    private static boolean isEmpty(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
