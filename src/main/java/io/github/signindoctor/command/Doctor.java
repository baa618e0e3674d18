package io.github.signindoctor.command;

import io.github.signindoctor.report.Format;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks whether everything is there that the live verbs need. */
@Command(
        customSynopsis = "signin-doctor doctor [OPTIONS]",
        description =
                "Checks Java, characters, terminal, settings, the way to Graph, the clock, the sign-in, permissions,"
                        + " licence and the sign-in log; a line each, the verdict last. It changes nothing. Files can be"
                        + " analyzed whatever it says of the tenant.",
        footer = {"  signin-doctor doctor", "  signin-doctor doctor --profile contoso --format json"})
final class Doctor implements Task {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Choice.DoctorFormats.class,
            completionCandidates = Choice.DoctorFormats.class,
            description = "text or json (default: text)")
    private Format format = Format.TEXT;

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
        List<HealthCheck> checks = new Health(live, screen).checks();
        boolean isIll = checks.stream().anyMatch(each -> each.mark() == HealthCheck.Mark.ERROR);
        long warnings = checks.stream()
                .filter(each -> each.mark() == HealthCheck.Mark.WARNING)
                .count();
        String verdict = isIll
                ? "something must be mended before the tenant can be read"
                : warnings > 0 ? "the tenant can be read, with what the warnings say" : "all is well";
        screen.out()
                .write(
                        format == Format.JSON
                                ? HealthPage.json(checks, verdict)
                                : HealthPage.text(checks, verdict, screen));
        return isIll ? ExitCode.FAILED : ExitCode.DONE;
    }
}
