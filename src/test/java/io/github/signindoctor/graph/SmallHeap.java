package io.github.signindoctor.graph;

import io.github.signindoctor.ingest.ArchiveWriter;
import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A pull in a process of its own, whose heap is small. */
final class SmallHeap {
    private SmallHeap() {}

    /** Pulls from an address into an archive, and prints how many records it holds. */
    public static void main(String[] args) throws Exception {
        URI url = URI.create(args[0]);
        Path archive = Path.of(args[1]);
        LiveTenant tenant = LiveTenant.open(
                new Endpoint(url, url), Access.token(new Secret(FakeGraph.TOKEN)), new QuickTiming(), Watcher.NOBODY);
        PullOrder order = new PullOrder(
                FakeGraph.NOW.minus(Duration.ofDays(8)),
                FakeGraph.NOW,
                List.of(Kind.INTERACTIVE),
                PullOrder.Narrowing.NONE);
        Pulled pulled = tenant.pull(order, "", Destination.of(archive));
        ExportFiles rows = ExportFiles.of(pulled.download(new Download.Tenant("", "")), ReadingOptions.DEFAULT);
        Codes none = new Codes(code -> false, name -> Optional.empty());
        System.out.println(
                "records " + new ArchiveWriter(archive, true).write(rows, none).records());
        System.exit(0);
    }
}
