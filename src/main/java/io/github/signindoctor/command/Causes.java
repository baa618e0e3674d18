package io.github.signindoctor.command;

import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.report.Handbook;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the causes. */
@Command(
        customSynopsis = "signin-doctor causes [OPTIONS]",
        description =
                "One cause a line, with the evidence that its check looks for. In a pipe the columns are separated by"
                        + " tabs: identifier, group, title, evidence.",
        footer = {"  signin-doctor causes", "  signin-doctor explain totp-clock-drift"})
final class Causes implements Task {
    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public boolean takes(List<String> plain) {
        return plain.isEmpty();
    }

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        var base = knowledge.base(screen);
        if (screen.isWatched()) {
            new Handbook(base, screen.style()).causes(base.causes(), Causes::evidence, screen.out());
            return ExitCode.DONE;
        }
        for (CausePage page : base.causes()) {
            screen.out().write(page.id() + "\t" + page.group() + "\t" + page.title() + "\t" + evidence(page) + "\n");
        }
        return ExitCode.DONE;
    }

    private static String evidence(CausePage page) {
        return Checks.lookFor(page.id()).orElse("needs the tenant's live state");
    }
}
