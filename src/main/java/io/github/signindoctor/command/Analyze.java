package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds out from exports why people cannot sign in. */
@Command(
        customSynopsis = {"signin-doctor analyze [OPTIONS] INPUT...", "signin-doctor analyze [OPTIONS] --live"},
        description = "Reads sign-in exports of any shape, groups them into attempts, and says for each trouble what"
                + " happens, why, with evidence, what to do and what will not help. The verdict is the last line.",
        footer = {
            "  signin-doctor analyze samples/contoso",
            "  signin-doctor analyze export.csv --user ada@contoso.com --since 7d",
            "  signin-doctor analyze logs/ --only stolen-password --only mfa-fatigue-attack",
            "  signin-doctor analyze --live --user ada@contoso.com --since 2d",
            "  signin-doctor analyze logs/ --format json --output report.json --fail-on high"
        })
final class Analyze implements Task {
    @Parameters(paramLabel = "INPUT", arity = "0..*", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private ReadingChoices reading = new ReadingChoices();

    @Mixin
    private WhoOption who = new WhoOption();

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

    @Mixin
    private FailOption fail = new FailOption();

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = Word.Count.class,
            description =
                    "text and md: show only the first N findings in full; 0 shows everything, also all rows of a timeline")
    private int top = TextStyle.UNSAID;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Override
    public boolean takes(List<String> plain) {
        inputs = plain;
        return !plain.isEmpty();
    }

    @Override
    public Look look() {
        return options.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException, CaseException {
        Filters filters = selection.filters(who.who(), options.zone());
        Delivery delivery = new Delivery(screen, options.knowledge().base(screen), output.file());
        source.check("analyze", inputs);
        LiveCase.Outcome live = source.isLive()
                ? source.liveCase(delivery).work(filters, filters.user().isPresent())
                : new LiveCase.Outcome(delivery.report(reading, inputs, filters), ExitCode.DONE);
        Report report = live.report();
        TextStyle style = delivery.style(options.zone(), top);
        delivery.write(report, Renderers.of(format, delivery.knowledge(), style));
        Readability readability = new Readability(report.input().files());
        if (format != Format.TEXT && format != Format.MD || output.file().isPresent()) {
            readability.tell(screen);
        }
        return live.code().or(readability.code(reading.isStrict())).or(fail.code(report));
    }
}
