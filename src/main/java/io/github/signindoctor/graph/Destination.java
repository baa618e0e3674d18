package io.github.signindoctor.graph;

import io.github.signindoctor.graph.pull.PullFiles;
import io.github.signindoctor.ingest.Download;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a pull leads.
 *
 * @param archive that is to be made once all has come
 * @param tenant whose sign-ins it will hold
 * @param brake for whoever ends the program
 */
public record Destination(Path archive, Download.Tenant tenant, Brake brake) {
    /** A destination before anybody knows whose sign-ins it will hold. */
    public static Destination of(Path archive) {
        return new Destination(archive, new Download.Tenant("", ""), new Brake());
    }

    /** The same, for the sign-ins of this tenant. */
    public Destination of(Download.Tenant whose) {
        return new Destination(archive, whose, brake);
    }

    /** The archive of what came so far, which says that it is incomplete; there from the first page on, gone at the end. */
    public Path incomplete() {
        return archive.resolveSibling(PullFiles.beside(archive).part().getFileName());
    }

    /** Takes away what an interrupted pull left. */
    public void forget() throws IOException {
        PullFiles.beside(archive).delete();
    }
}
