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

/** Lists prompts and refusals that repeat without a cure. */
@Command(
        customSynopsis = "signin-doctor loops [OPTIONS] INPUT...",
        description = "One loop a row: whether it goes on, of which kind, how many times, how far apart and how evenly,"
                + " when last, whose it is, and why. Those that go on come first, the longest before the shorter."
                + " Wrong passwords and wrong codes are no loops; analyze counts them.",
        footer = {
            "  signin-doctor loops samples/contoso",
            "  signin-doctor loops logs/ --since 7d --format csv --output loops.csv"
        })
final class Loops implements Task {
    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ReadingChoices reading = new ReadingChoices();

    @Mixin
    private WhoOption who = new WhoOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Choice.ListFormats.class,
            completionCandidates = Choice.ListFormats.class,
            description = "text, json or csv (default: text)")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Override
    public boolean takes(List<String> plain) {
        return inputs.take(plain);
    }

    @Override
    public Look look() {
        return options.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException, CaseException {
        Filters filters = selection.filters(who.who(), options.zone());
        Delivery delivery = new Delivery(screen, options.knowledge().base(screen), output.file());
        Report report = delivery.report(reading, inputs.words(), filters);
        TextStyle style = delivery.style(options.zone(), TextStyle.UNSAID);
        delivery.write(report, Renderers.ofLoops(format, delivery.knowledge(), style));
        Readability readability = new Readability(report.input().files());
        readability.tell(screen);
        return readability.code(reading.isStrict());
    }
}
