package io.github.signindoctor.command;

import io.github.signindoctor.settings.Setting;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which tenant is asked, and how one gets in. Only texts stand here: what they mean loads when it is needed. */
final class LiveOptions {
    /** Stands for a practice tenant in this process. */
    static final String OWN = "own";

    @Option(names = "--profile", paramLabel = "NAME", description = "settings of one tenant (see 'help tenants')")
    private String profile = "";

    @Option(names = "--tenant", paramLabel = "TENANT", description = "id or a domain of the tenant")
    private String tenant = "";

    @Option(names = "--client-id", paramLabel = "ID", description = "the tenant's own application registration")
    private String clientId = "";

    @Option(
            names = "--sign-in",
            paramLabel = "WAY",
            converter = Choice.Ways.class,
            completionCandidates = Choice.Ways.class,
            description = "browser, device-code, certificate, secret, managed-identity, workload-identity or token")
    private String way = "";

    @Option(names = "--certificate", paramLabel = "FILE", description = "the application's certificate and key")
    private String certificate = "";

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "the application's secret, in a file that only its owner may read")
    private String secretFile = "";

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD",
            converter = Choice.Clouds.class,
            completionCandidates = Choice.Clouds.class,
            description = "global, us-gov, dod or china (default: global)")
    private String cloud = "";

    @Option(names = "--graph-url", paramLabel = "URL", description = "another address of Graph: https, or this machine")
    private String graphUrl = "";

    @Option(names = "--authority", paramLabel = "URL", description = "another address of the sign-in")
    private String authority = "";

    @Option(
            names = "--sandbox",
            paramLabel = "URL",
            arity = "0..1",
            fallbackValue = OWN,
            description = "a practice tenant: one of its own in this process, or the running one at URL")
    private String sandbox;

    @Option(names = "--no-input", description = "never ask a person for anything")
    private boolean noInput;

    /** As if the running practice tenant at this address had been named. */
    static LiveOptions ofPractice(URI url) {
        LiveOptions options = new LiveOptions();
        options.sandbox = url.toString();
        return options;
    }

    /** Name of the profile; empty where none was asked for. */
    String profile() {
        return profile;
    }

    /** Address of a practice tenant, or {@link #OWN}; empty where the real one is meant. */
    Optional<String> sandbox() {
        return Optional.ofNullable(sandbox);
    }

    /** @throws StopException when another address is named beside the practice tenant's */
    void checkSandbox() {
        if (!graphUrl.isEmpty() || !authority.isEmpty()) {
            throw StopException.usage(
                    (graphUrl.isEmpty() ? "--authority" : "--graph-url")
                            + " beside --sandbox (expected one or the other)",
                    "a practice tenant has one address for all: --sandbox=URL");
        }
    }

    boolean mayAsk() {
        return !noInput;
    }

    /** What was settled on the command line. */
    Map<Setting, String> settings() {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.put(Setting.TENANT, tenant);
        settings.put(Setting.CLIENT_ID, clientId);
        settings.put(Setting.SIGN_IN, way);
        settings.put(Setting.CERTIFICATE, certificate);
        settings.put(Setting.SECRET_FILE, secretFile);
        settings.put(Setting.CLOUD, cloud);
        settings.put(Setting.GRAPH_URL, graphUrl);
        settings.put(Setting.AUTHORITY, authority);
        return settings;
    }
}
