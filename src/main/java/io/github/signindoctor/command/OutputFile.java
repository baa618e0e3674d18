package io.github.signindoctor.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file that is there in full or not at all: written beside its place, then renamed.
 *
 * @param path where it shall be
 * @param force whether one that is there may go
 */
record OutputFile(Path path, boolean force) {
    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Refuses early what would fail late, after minutes of reading. */
    void check(List<Path> inputs) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw StopException.usage("--output: '" + path + "' is a folder (expected a file)", "add a file name");
        }
        if (!Files.isDirectory(folder)) {
            throw StopException.failed("--output: no such folder: '" + folder + "'", "make the folder first");
        }
        if (!Files.exists(path)) {
            return;
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, path)) {
                throw StopException.usage("--output: '" + path + "' is one of the inputs", "choose another file");
            }
        }
        if (!force) {
            throw StopException.failed(
                    "--output: '" + path + "' is there already (expected a new file)",
                    "choose another file, or add --force to overwrite it");
        }
    }

    /** Writes it. What was there before stays when writing fails. */
    void write(Content content) throws IOException {
        Path target = Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? path.toRealPath() : path.toAbsolutePath();
        Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        temporary.toFile().deleteOnExit(); // for Ctrl-C
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(temporary)) {
                content.writeTo(writer);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
