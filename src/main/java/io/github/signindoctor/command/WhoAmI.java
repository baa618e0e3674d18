package io.github.signindoctor.command;

import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.LiveTenant;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says who is signed in. */
@Command(
        customSynopsis = "signin-doctor whoami [OPTIONS]",
        description = "Says who is signed in to which tenant, with which roles and permissions, what the tenant's"
                + " licences allow, and what each missing permission costs.",
        footer = {"  signin-doctor whoami", "  signin-doctor whoami --profile fabrikam"})
final class WhoAmI implements Task {
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
        io.github.signindoctor.graph.WhoAmI found;
        try (Line line = Line.of(live, screen);
                LiveProgress progress = new LiveProgress(screen, System::nanoTime)) {
            LiveTenant tenant = line.open(progress);
            Greeting greeting = tenant.greet();
            found = tenant.whoAmI(greeting);
        }
        String account = found.account().isEmpty() ? "not told by the token" : found.account();
        write(
                screen,
                "account",
                account + (found.isApplication() && !found.account().isEmpty() ? " (application)" : ""));
        write(screen, "tenant", (found.tenant().name() + " " + found.tenant().id()).strip());
        write(screen, "roles", listed(found.roles()));
        write(screen, "permissions", listed(found.permissions()));
        write(screen, "licence", found.licence());
        for (var lacking : found.lacking()) {
            write(screen, "missing", lacking.permission() + ": " + lacking.costs());
        }
        return ExitCode.DONE;
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "none told by the token" : String.join(", ", words);
    }

    private static void write(Screen screen, String name, String text) throws IOException {
        String line = name + " ".repeat(13 - name.length()) + io.github.signindoctor.report.Visible.of(text);
        for (String each : Hanging.lines(line, screen.columns())) {
            screen.out().write(each + "\n");
        }
    }
}
