package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.settings.PrivateFile;
import io.github.signindoctor.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs in and keeps the settings. */
@Command(
        customSynopsis = "signin-doctor login [OPTIONS]",
        description = "Keeps the settings of a tenant in a profile and signs in: in a browser, or with a device code, a"
                + " certificate, a secret or the identity of the machine. It asks for reading only. Tokens stay in the"
                + " operating system's own store; where there is none, this ends with code 4 and each live verb signs"
                + " in for itself.",
        footer = {
            "  signin-doctor login --print-setup > setup.sh",
            "  signin-doctor login --tenant contoso.com --client-id ID",
            "  signin-doctor login --profile fabrikam --tenant fabrikam.com --client-id ID",
            "  signin-doctor login --profile fabrikam --sign-in device-code"
        })
final class Login implements Task {
    private static final String SETUP = "setup.sh.txt";

    @Option(
            names = "--print-setup",
            description = "print a script that makes the application registration in the tenant, and do nothing else")
    private boolean printSetup;

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
        if (printSetup) {
            screen.out().write(setup());
            return ExitCode.DONE;
        }
        Settings settings =
                Settings.of(live.profile(), live.settings(), screen.io().environment());
        try (Line line = Line.of(settings, live, screen)) {
            return signIn(line, screen);
        }
    }

    private static ExitCode signIn(Line line, Screen screen) throws IOException {
        io.github.signindoctor.graph.Login.check(line.endpoint(), line.access());
        io.github.signindoctor.graph.Login.Done done;
        try {
            done = io.github.signindoctor.graph.Login.run(line.endpoint(), line.access());
        } catch (GraphException e) {
            // Without a store for tokens the settings serve all the same: each live verb signs in for itself.
            if (e.reason() == Reason.NO_TOKEN_STORE) {
                keep(line, screen);
            }
            throw e;
        }
        keep(line, screen);
        if (done.account().isEmpty()) {
            screen.note("it works; this way of signing in keeps nothing, each run gets its own token");
        } else {
            PrivateFile.write(line.access().person().account(), done.record());
            screen.note("signed in as " + done.account());
        }
        return ExitCode.DONE;
    }

    private static void keep(Line line, Screen screen) throws IOException {
        screen.note("profile '" + line.settings().profile() + "': "
                + line.settings().save());
    }

    private static String setup() throws IOException {
        try (InputStream text = Login.class.getResourceAsStream(SETUP)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
