package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.MissingInputException;
import io.github.signindoctor.ingest.ReadingOptions.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The inputs that a user named, each once, in the order given. */
public final class Inputs {
    private final List<NamedFile> files;
    private final InputStream standardInput;

    private Inputs(List<NamedFile> files, InputStream standardInput) {
        this.files = files;
        this.standardInput = standardInput;
    }

    /**
     * Finds what arguments mean.
     *
     * @param arguments files, folders, patterns such as {@code logs/**}{@code /*.json}, or {@code -}
     * @param standardInput read where an argument is {@code -}
     * @throws MissingInputException when an argument means nothing that is there
     */
    public static Inputs of(List<String> arguments, InputStream standardInput) throws MissingInputException {
        return new Inputs(new Arguments().resolve(arguments), standardInput);
    }

    /** One file under a name of its own. */
    public static Inputs of(String name, Path path) {
        return new Inputs(List.of(new NamedFile(name, path, "")), InputStream.nullInputStream());
    }

    /**
     * Shows every input to the visitor. What cannot be read is told to the visitor and stops nothing.
     *
     * @param threads how many may read files at once
     * @param spool where things that come only once are kept
     * @throws IOException when standard input cannot be spooled
     */
    public void each(Progress progress, int threads, Spool spool, InputVisitor visitor) throws IOException {
        Meter meter = new Meter(progress, total());
        Unpacking unpacking = new Unpacking(spool, Bounds.USUAL, meter, visitor);
        Map<NamedFile, Branch> shown = new SideBySide(meter, spool, visitor::branch).show(files, threads);
        for (NamedFile file : files) {
            Branch branch = shown.get(file);
            if (branch != null && !branch.isDeferred()) {
                branch.join();
            } else if (file.isStandardInput()) {
                showPiped(file.name(), standardInput, new Opening(meter, spool, unpacking));
            } else if (file.refusal().isEmpty()) {
                show(file, new Opening(meter, spool, unpacking), visitor);
            } else {
                visitor.unreadable(file.name(), file.refusal());
            }
        }
    }

    private record Opening(Meter meter, Spool spool, Unpacking unpacking) {}

    private static void show(NamedFile file, Opening opening, InputVisitor visitor) {
        try {
            if (Files.isRegularFile(file.path())) {
                DiskFile bytes = DiskFile.at(file.path(), opening.meter());
                opening.unpacking().show(file.name(), bytes);
                opening.meter().finished(bytes.packedSize());
                return;
            }
            // Pipes, such as a shell's process substitution, open only once.
            try (InputStream in = Files.newInputStream(file.path())) {
                showPiped(file.name(), in, opening);
            }
        } catch (IOException e) {
            visitor.unreadable(file.name(), "cannot be read: " + Reasons.of(e));
        }
    }

    private static void showPiped(String name, InputStream in, Opening opening) throws IOException {
        Piped bytes = Piped.of(in, opening.spool(), opening.meter());
        opening.unpacking().show(name, bytes);
        opening.meter().finished(bytes.whole().packedSize());
    }

    private long total() {
        long sum = 0;
        for (NamedFile file : files) {
            long size = size(file);
            if (size < 0) {
                return -1;
            }
            sum += size;
        }
        return sum;
    }

    private static long size(NamedFile file) {
        if (file.isStandardInput()
                || !Files.isRegularFile(file.path()) && file.refusal().isEmpty()) {
            return -1;
        }
        try {
            return file.refusal().isEmpty() ? Files.size(file.path()) : 0;
        } catch (IOException e) {
            // Only the progress bar needs it; that the file cannot be read is named when it is opened.
            return 0;
        }
    }

    /** The files on disk, by their real place. */
    public List<Path> paths() {
        return files.stream()
                .filter(file -> !file.isStandardInput() && file.refusal().isEmpty())
                .map(NamedFile::path)
                .toList();
    }
}
