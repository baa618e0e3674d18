package io.github.signindoctor.command;

import io.github.signindoctor.graph.Access;
import io.github.signindoctor.graph.Cloud;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Secret;
import io.github.signindoctor.graph.Timing;
import io.github.signindoctor.graph.Watcher;
import io.github.signindoctor.graph.Way;
import io.github.signindoctor.settings.PrivateFile;
import io.github.signindoctor.settings.Setting;
import io.github.signindoctor.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The line to a tenant: from options, variables and profile to where it is and how one gets in.
 *
 * @param settings of this run
 * @param endpoint where the tenant answers
 * @param access how a token is got
 * @param practice the practice tenant, where one is meant
 */
record Line(Settings settings, Endpoint endpoint, Access access, Optional<PracticeTenant> practice)
        implements AutoCloseable {
    private static final String TOKEN = "SIGNIN_DOCTOR_TOKEN";
    private static final String CLIENT_SECRET = "SIGNIN_DOCTOR_CLIENT_SECRET";
    private static final String CERTIFICATE_PASSWORD = "SIGNIN_DOCTOR_CERTIFICATE_PASSWORD";

    /**
     * Settles the line; nothing is asked of anybody yet.
     *
     * @throws GraphException when an address or a word cannot be meant
     */
    static Line of(LiveOptions options, Screen screen) throws IOException {
        return of(
                Settings.existing(
                        options.profile(), options.settings(), screen.io().environment()),
                options,
                screen);
    }

    /** The same with settings that may make a new profile. */
    static Line of(Settings settings, LiveOptions options, Screen screen) throws IOException {
        if (options.sandbox().isPresent()) {
            options.checkSandbox();
            PracticeTenant practice = PracticeTenant.at(options.sandbox().get(), settings.folders());
            return new Line(settings, practice.endpoint(), practice.access(), Optional.of(practice));
        }
        ProxyVariables.handOn(screen.io());
        Cloud cloud = cloud(settings);
        URI graph = address(settings, Setting.GRAPH_URL, cloud.graph());
        URI authority = address(settings, Setting.AUTHORITY, cloud.authority());
        Way way = way(settings, screen);
        // A device code serves without a terminal too: whoever reads standard error can type it in elsewhere.
        boolean isAnswered = options.mayAsk()
                && (way == Way.DEVICE_CODE || screen.io().terminal().err());
        Access access = new Access(
                way,
                new Access.Application(settings.text(Setting.TENANT), settings.text(Setting.CLIENT_ID)),
                new Access.Proof(secret(settings, way, screen), certificate(settings)),
                new Access.Person(
                        settings.folders().account(settings.profile()),
                        isAnswered ? Optional.of(line -> tell(screen, line)) : Optional.empty()));
        return new Line(settings, new Endpoint(graph, authority), access, Optional.empty());
    }

    /** What a person must do is said even to those who want quiet. */
    private static void tell(Screen screen, String line) {
        try {
            screen.err().write(overProgress(screen) + line + "\n");
            screen.err().flush();
        } catch (IOException e) {
            // Nobody reads it, so nobody will sign in; the time limit of the sign-in ends that.
        }
    }

    /** Takes away what a line of progress left, so that what is asked stands alone. */
    private static String overProgress(Screen screen) {
        boolean isDrawn = screen.io().terminal().err() && !screen.isQuiet() && !ColourMode.isDumb(screen.io());
        return isDrawn ? "\r" + " ".repeat(Math.max(0, screen.columns() - 1)) + "\r" : "";
    }

    private static Cloud cloud(Settings settings) throws GraphException {
        String word = settings.text(Setting.CLOUD);
        return word.isEmpty()
                ? Cloud.GLOBAL
                : Cloud.of(word).orElseThrow(() -> unknown(settings, Setting.CLOUD, "global, us-gov, dod or china"));
    }

    private static URI address(Settings settings, Setting setting, URI usual) throws GraphException {
        Optional<Settings.Value> value = settings.value(setting);
        return value.isEmpty()
                ? usual
                : Endpoint.address(value.get().origin(), value.get().text());
    }

    /** A token in the environment is meant, where nothing else is said. */
    private static Way way(Settings settings, Screen screen) throws GraphException {
        String word = settings.text(Setting.SIGN_IN);
        if (word.isEmpty()) {
            return screen.io().variable(TOKEN).isEmpty() ? Way.BROWSER : Way.TOKEN;
        }
        return Way.of(word)
                .orElseThrow(() -> unknown(
                        settings,
                        Setting.SIGN_IN,
                        "browser, device-code, certificate, secret, managed-identity, workload-identity or token"));
    }

    private static GraphException unknown(Settings settings, Setting setting, String expected) {
        Settings.Value value = settings.value(setting).orElseThrow();
        return new GraphException(
                Reason.USAGE,
                value.origin() + ": '" + value.text() + "' for " + setting.word() + " (expected " + expected + ")",
                "see 'signin-doctor help tenants'");
    }

    private static Secret secret(Settings settings, Way way, Screen screen) throws IOException {
        return switch (way) {
            case TOKEN -> new Secret(screen.io().variable(TOKEN).strip());
            case CERTIFICATE -> new Secret(screen.io().variable(CERTIFICATE_PASSWORD));
            case SECRET -> {
                String variable = screen.io().variable(CLIENT_SECRET).strip();
                Optional<Settings.Value> file = settings.value(Setting.SECRET_FILE);
                boolean isInFile = variable.isEmpty() && file.isPresent();
                yield new Secret(
                        isInFile ? PrivateFile.secret(Path.of(file.get().text())) : variable);
            }
            default -> new Secret("");
        };
    }

    private static Optional<Path> certificate(Settings settings) {
        return settings.value(Setting.CERTIFICATE).map(Settings.Value::text).map(Path::of);
    }

    /** Makes the way; nothing is asked yet. */
    LiveTenant open(Watcher watcher) throws GraphException {
        Timing timing = practice.map(PracticeTenant::timing).orElse(Timing.REAL);
        return LiveTenant.open(endpoint, access, timing, watcher);
    }

    @Override
    public void close() throws IOException {
        if (practice.isPresent()) {
            practice.get().close();
        }
    }
}
