package io.github.signindoctor.command;

import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderer;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out from exports why people cannot sign in. */
@Command(
        customSynopsis = "signin-doctor analyze [OPTIONS] INPUT...",
        description = "Reads sign-in exports of any shape, groups them into attempts, and says for each trouble what"
                + " happens, why, with evidence, what to do and what will not help. The verdict is the last line.",
        footer = {
            "  signin-doctor analyze samples/contoso",
            "  signin-doctor analyze export.csv --user ada@contoso.com --since 7d",
            "  signin-doctor analyze logs/ --format json --output report.json --fail-on high"
        })
final class Analyze implements Task {
    @Mixin
    private ReadingChoices reading = new ReadingChoices();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Choice.Formats.class,
            completionCandidates = Choice.Formats.class,
            description = "text, json, jsonl, csv or md (default: text)")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Choice.Severities.class,
            completionCandidates = Choice.Severities.class,
            description = "end with code 3 if a finding is critical, high, medium, low or info, or worse")
    private Severity failOn;

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = Word.Count.class,
            description = "show only the first N findings in full")
    private int top;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            converter = Word.Zone.class,
            description = "zone of times in the report and of --since, --until and --as-of (default: UTC)")
    private ZoneId zone = ZoneOffset.UTC;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException, CaseException {
        KnowledgeBase base = knowledge.base(screen);
        Optional<OutputFile> file = output.file();
        Report report = report(screen, base, file);
        TextStyle style = file.isPresent() ? screen.fileStyle(zone, top) : screen.style(zone, top);
        Renderer renderer = Renderers.of(format, base, style);
        if (file.isPresent()) {
            file.get().write(writer -> renderer.render(report, writer));
            screen.note("wrote " + file.get().path() + ": " + report.verdict());
        } else {
            renderer.render(report, screen.out());
        }
        return verdict(report, screen);
    }

    private Report report(Screen screen, KnowledgeBase base, Optional<OutputFile> file)
            throws IOException, CaseException {
        Filters filters = selection.filters(zone);
        try (ProgressLine progress = ProgressLine.on(screen, System::nanoTime)) {
            ExportFiles inputs = reading.files(screen, progress);
            if (file.isPresent()) {
                file.get().check(inputs.paths());
            }
            return new Analysis(base, Version.number()).analyze(inputs, filters);
        }
    }

    private ExitCode verdict(Report report, Screen screen) throws IOException {
        Readability readability = new Readability(report.input().files());
        if (format != Format.TEXT && format != Format.MD || output.file().isPresent()) {
            readability.tell(screen);
        }
        ExitCode read = readability.code(reading.isStrict());
        boolean found = failOn != null
                && report.advices().stream()
                        .anyMatch(advice -> advice.finding().severity().reaches(failOn));
        return read.or(found ? ExitCode.FOUND : ExitCode.DONE);
    }
}
