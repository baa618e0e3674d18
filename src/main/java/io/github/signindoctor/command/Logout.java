package io.github.signindoctor.command;

import io.github.signindoctor.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forgets a sign-in. */
@Command(
        customSynopsis = "signin-doctor logout [--profile NAME]",
        description =
                "Takes the tokens of one profile out of the operating system's store and forgets who was signed in with it."
                        + " Its settings stay, and so do other profiles.",
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
                Settings.existing(live.profile(), live.settings(), screen.io().environment());
        Path account = settings.folders().account(settings.profile());
        boolean was = io.github.signindoctor.graph.Login.undo(account);
        screen.note(
                was
                        ? "signed out of profile '" + settings.profile()
                                + "': its tokens are deleted, its settings stay"
                        : "nobody was signed in with profile '" + settings.profile() + "'");
        List<String> others = others(account.getParent());
        if (!others.isEmpty()) {
            screen.note("still signed in: " + String.join(", ", others));
        }
        if (!screen.io().variable("SIGNIN_DOCTOR_TOKEN").isEmpty()) {
            screen.note("SIGNIN_DOCTOR_TOKEN is set: its token is used all the same");
        }
        return ExitCode.DONE;
    }

    /** Profiles with which somebody is signed in. */
    private static List<String> others(Path accounts) throws IOException {
        if (!Files.isDirectory(accounts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(accounts)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
