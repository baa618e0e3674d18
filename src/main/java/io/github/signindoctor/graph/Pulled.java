package io.github.signindoctor.graph;

import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.model.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a pull brought.
 *
 * @param files where the rows lie, and how far the pull is
 * @param counts of what came
 * @param limits what these sign-ins cannot show because of how they were asked for, one sentence each
 * @param stopped why it ended early; empty where it is whole
 */
public record Pulled(Kept files, Counts counts, List<String> limits, Optional<GraphException> stopped) {
    /** What reports call the place that the rows come from. */
    public static final String SOURCE = InputFile.SERVICE;

    /** Copies the list. */
    public Pulled {
        limits = List.copyOf(limits);
    }

    /**
     * How much came.
     *
     * @param calls that brought a page, those of earlier runs included
     * @param rows that came
     * @param kept of them, for they are what was asked for; the same record may be among them twice
     */
    public record Counts(long calls, long rows, long kept) {}

    /**
     * The files of a pull.
     *
     * @param rows compressed JSON Lines
     * @param checkpoint how far the pull is
     */
    public record Kept(Path rows, Path checkpoint) {}

    /** The same, stopped for a reason that is known better. */
    Pulled because(GraphException reason) {
        return new Pulled(files, counts, limits, Optional.of(reason));
    }

    /** Whether all came that was asked for. */
    public boolean isWhole() {
        return stopped.isEmpty();
    }

    /** What came, to be read like an export. */
    public Download download(Download.Tenant tenant) {
        return new Download(SOURCE, files.rows(), tenant, limits, isWhole());
    }

    /** Takes away what was kept to go on with. */
    public void forget() throws IOException {
        Files.deleteIfExists(files.rows());
        Files.deleteIfExists(files.checkpoint());
    }
}
