package io.github.signindoctor.graph;

import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.SignInSource;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sign-ins of a live tenant. They go through a private temporary file and the readers of exports, so that they are
 * judged as an archive of them would be.
 */
public final class LiveSignIns implements SignInSource {
    private static final String NO_ACCOUNTS =
            "Only sign-ins were read, no accounts: 'signin-doctor user NAME --live' reads"
                    + " the account of one user too, and may say more or other of its trouble.";

    private final LiveTenant live;
    private final Download.Tenant tenant;
    private final PullOrder order;
    private Optional<GraphException> stopped = Optional.empty();

    /** The sign-ins that an order means. */
    public LiveSignIns(LiveTenant live, Download.Tenant tenant, PullOrder order) {
        this.live = live;
        this.tenant = tenant;
        this.order = order;
    }

    /**
     * Pulls and reads them.
     *
     * @throws GraphException when nothing could be pulled; where something came, {@link #stopped()} tells instead
     */
    @Override
    public Imported read(Codes codes) throws IOException {
        Path folder = Files.createTempDirectory("signin-doctor-");
        folder.toFile().deleteOnExit();
        Pulled pulled = live.pullInto(folder, tenant, order);
        try {
            stopped = pulled.stopped();
            if (stopped.isPresent() && pulled.counts().kept() == 0) {
                throw stopped.get();
            }
            Imported imported = ExportFiles.of(pulled.download(tenant), ReadingOptions.DEFAULT)
                    .read(codes);
            Imported told = order.narrowing().userId().isPresent() ? imported : withoutAccounts(imported);
            return pulled.counts().kept() == 0 ? none(told) : told;
        } finally {
            pulled.forget();
            Files.deleteIfExists(folder);
        }
    }

    private static Imported withoutAccounts(Imported imported) {
        List<String> limits = new ArrayList<>(imported.limits());
        limits.add(NO_ACCOUNTS);
        return new Imported(imported.signIns(), imported.files(), imported.tenants(), List.copyOf(limits));
    }

    /** A log that answered and holds nothing is no file that nobody can read. */
    private static Imported none(Imported imported) {
        List<InputFile> files = imported.files().stream()
                .map(file -> new InputFile(file.name(), Shape.GRAPH_JSON.id(), 0, 0, 0, 0, List.of(), 0))
                .toList();
        return new Imported(imported.signIns(), files, imported.tenants(), imported.limits());
    }

    /** Why the pull ended early; empty where it is whole. */
    public Optional<GraphException> stopped() {
        return stopped;
    }
}
