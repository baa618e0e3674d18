package io.github.signindoctor.command;

import io.github.signindoctor.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forgets a sign-in. */
@Command(
        customSynopsis = "signin-doctor logout [--profile NAME]",
        description =
                "Takes the tokens out of the operating system's store and forgets who was signed in. The profile's"
                        + " settings stay.",
        footer = {"  signin-doctor logout", "  signin-doctor logout --profile fabrikam"})
final class Logout implements Task {
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
        Settings settings =
                Settings.of(live.profile(), live.settings(), screen.io().environment());
        Path account = settings.folders().account(settings.profile());
        boolean was = io.github.signindoctor.graph.Login.undo(account);
        screen.note(was ? "signed out of profile '" + settings.profile() + "'" : "nobody was signed in");
        return ExitCode.DONE;
    }
}
