package io.github.signindoctor.command;

import io.github.signindoctor.casework.KnownCodes;
import io.github.signindoctor.graph.Destination;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.PullOrder;
import io.github.signindoctor.graph.Pulled;
import io.github.signindoctor.ingest.ArchiveWriter;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.model.ErrorCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fetches sign-ins into an archive. */
@Command(
        customSynopsis = "signin-doctor pull [OPTIONS] --output FILE",
        description =
                "Fetches sign-ins from the tenant through Microsoft Graph and writes one archive, which is there once it"
                        + " is whole. What came before Ctrl-C or an error lies beside it: for week.jsonl.gz in"
                        + " week.incomplete.jsonl.gz, which says that it is incomplete and can be analyzed. The same command"
                        + " then goes on where it stopped.",
        footer = {
            "  signin-doctor pull --output week.jsonl.gz",
            "  signin-doctor pull --profile contoso --user ada@contoso.com --since 30d -o ada.jsonl.gz",
            "  signin-doctor analyze week.jsonl.gz"
        })
final class Pull implements Task {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the archive: a name that ends in .jsonl, or in .jsonl.gz to compress it")
    private Path output;

    @Option(names = "--force", description = "overwrite the file if it is there")
    private boolean force;

    @Option(names = "--restart", description = "forget an interrupted pull of this file and begin anew")
    private boolean restart;

    @Mixin
    private WhoOption who = new WhoOption();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Word.Time.class,
            description = "not before: 2026-03-12, 2026-03-12T09:30, or counted back from now: 7d, 2h (default: 7d)")
    private Moment since = Moment.parse("7d").orElseThrow();

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = Word.Time.class,
            description = "not after; a date means the end of that day (default: now)")
    private Moment until;

    @Option(names = "--app", paramLabel = "APP", description = "what touches one app: its id or a part of its name")
    private String app;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            converter = Word.Code.class,
            description = "what carries one error code")
    private ErrorCode code;

    @Option(names = "--failures", description = "leave out what succeeded")
    private boolean failures;

    @Mixin
    private PullOptions pull = new PullOptions();

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            converter = Word.Zone.class,
            description = "zone of --since and --until (default: UTC)")
    private ZoneId zone = ZoneOffset.UTC;

    @Mixin
    private LiveOptions live = new LiveOptions();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        ArchiveName.check(output);
        new OutputFile(output, force).check(List.of());
        Destination destination = Destination.of(output);
        if (restart) {
            destination.forget();
        }
        return work(destination, screen);
    }

    private ExitCode work(Destination destination, Screen screen) throws IOException {
        try (Farewell farewell = Farewell.of(screen, destination)) {
            Greeting greeting;
            Pulled pulled;
            PullOrder order;
            try (LiveProgress progress = new LiveProgress(screen, System::nanoTime);
                    Line line = Line.of(live, screen)) {
                farewell.erases(progress);
                LiveTenant tenant = line.open(progress);
                greeting = tenant.greet();
                order = Retention.kept(order(tenant, greeting), greeting, progress);
                pulled = tenant.pull(order, name(line), destination.of(greeting.tenant()));
            }
            ExitCode code = finish(pulled, greeting, screen);
            if (code == ExitCode.DONE && Retention.isFresh(order, greeting)) {
                screen.note("sign-ins of the last minutes may still arrive in the log; they are not in this archive");
            }
            return code;
        }
    }

    /** An order is equal to another one when it was typed so. */
    private String name(Line line) {
        return (live.sandbox().isPresent() ? "practice" : line.endpoint().graph()) + " " + live.settings() + " "
                + pull.kinds() + " " + who.who() + " " + since + " " + until + " " + app + " " + code + " " + failures
                + " " + zone;
    }

    private PullOrder order(LiveTenant tenant, Greeting greeting) throws GraphException {
        Optional<String> user = who.who().isPresent()
                ? Optional.of(WhoSearch.one(tenant, who.who().get()).id())
                : Optional.empty();
        PullOrder.Narrowing narrowing = new PullOrder.Narrowing(
                user, Optional.ofNullable(app), Optional.ofNullable(code).map(ErrorCode::number), failures);
        return LiveWindow.order(
                greeting,
                since.beginning(zone),
                Optional.ofNullable(until).map(each -> each.end(zone)),
                pull.kinds(),
                narrowing);
    }

    private ExitCode finish(Pulled pulled, Greeting greeting, Screen screen) throws IOException {
        Optional<GraphException> stopped = pulled.stopped();
        if (stopped.isPresent()) {
            return keep(pulled, stopped.get(), screen);
        }
        ExportFiles rows = ExportFiles.of(pulled.download(greeting.tenant()), ReadingOptions.DEFAULT);
        ArchiveWriter.Written written;
        try (ProgressLine line = ProgressLine.on(screen, System::nanoTime)) {
            line.say("writing " + output.getFileName());
            written = new ArchiveWriter(output, force).write(rows, KnownCodes.of(Knowledge.builtIn()));
        }
        screen.note(summary(pulled.counts(), written.records()));
        if (written.records() == 0) {
            screen.note(pull.nothing(live.sandbox().isPresent()));
        }
        pulled.forget();
        return ExitCode.DONE;
    }

    private ExitCode keep(Pulled pulled, GraphException stopped, Screen screen) throws IOException {
        long kept = pulled.counts().kept();
        if (kept == 0) {
            throw stopped;
        }
        Trouble.of(stopped).tell(screen);
        screen.note(String.format(
                Locale.ROOT,
                "kept: %,d rows in %s, which says that it is incomplete and can be analyzed; the same command goes on"
                        + " where this one stopped",
                kept,
                Destination.of(output).incomplete()));
        return Trouble.code(stopped).or(ExitCode.FAILED);
    }

    private String summary(Pulled.Counts counts, long records) {
        String text = String.format(
                Locale.ROOT,
                "wrote %s: %,d records (%,d rows in %,d calls",
                output,
                records,
                counts.rows(),
                counts.calls());
        long unasked = counts.rows() - counts.kept();
        long twice = counts.kept() - records;
        return text
                + (unasked > 0 ? String.format(Locale.ROOT, "; %,d were not what was asked for", unasked) : "")
                + (twice > 0 ? String.format(Locale.ROOT, "; %,d came twice", twice) : "")
                + ")";
    }
}
