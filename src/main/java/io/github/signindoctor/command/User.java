package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the story of one user. */
@Command(
        customSynopsis = {"signin-doctor user [OPTIONS] NAME INPUT...", "signin-doctor user [OPTIONS] NAME --live"},
        description = "Tells attempt by attempt what one person did: time, app, place, device, method, outcome and"
                + " code, with the attempts of each finding marked. The other formats give what 'analyze --user'"
                + " gives. The rest of the tenant is read too, for it tells what is normal.",
        footer = {
            "  signin-doctor user bram.kavanagh@contoso.example samples/contoso",
            "  signin-doctor user ada export.csv --since 2d --tz local"
        })
final class User implements Task {
    @Parameters(
            paramLabel = "NAME",
            index = "0",
            description = "object id, user principal name, or a part of a name that only one has")
    private String name;

    @Parameters(paramLabel = "INPUT", index = "1..*", arity = "0..*", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Mixin
    private SourceOptions source = new SourceOptions();

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

    @Mixin
    private FailOption fail = new FailOption();

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = Word.Count.class,
            description = "show the newest N rows of the timeline; 0 shows all (default: 60)")
    private int top = TextStyle.UNSAID;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Override
    public boolean takes(List<String> plain) {
        if (plain.size() < 2) {
            return false;
        }
        name = plain.get(0);
        inputs = plain.subList(1, plain.size());
        return true;
    }

    @Override
    public Look look() {
        return options.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException, CaseException {
        Filters filters = selection.filters(Optional.of(name), options.zone());
        Delivery delivery = new Delivery(screen, options.knowledge().base(screen), output.file());
        source.check("user", inputs);
        LiveCase.Outcome live = source.isLive()
                ? source.liveCase(delivery).work(filters, true)
                : new LiveCase.Outcome(delivery.report(reading, inputs, filters), ExitCode.DONE);
        Report report = live.report();
        TextStyle style = delivery.style(options.zone(), top);
        delivery.write(report, Renderers.ofStory(format, delivery.knowledge(), style));
        Readability readability = new Readability(report.input().files());
        readability.tell(screen);
        return live.code().or(readability.code(reading.isStrict())).or(fail.code(report));
    }
}
