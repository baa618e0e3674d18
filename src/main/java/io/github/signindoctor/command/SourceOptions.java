package io.github.signindoctor.command;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether sign-ins come from the tenant in place of files. */
final class SourceOptions {
    @Option(
            names = "--live",
            description = "read the tenant's own sign-ins in place of files; the last 7 days, or --since")
    private boolean isLive;

    @Mixin
    private PullOptions pull = new PullOptions();

    @Mixin
    private LiveOptions live = new LiveOptions();

    boolean isLive() {
        return isLive;
    }

    /**
     * Says what is wrong with the words beside.
     *
     * @param verb for the hint
     * @param inputs as typed
     * @throws StopException when neither or both sources are named
     */
    void check(String verb, List<String> inputs) {
        String help = "see 'signin-doctor " + verb + " --help'";
        if (isLive && !inputs.isEmpty()) {
            throw StopException.usage(
                    "'" + inputs.get(0) + "' beside --live (expected one or the other)",
                    Misuse.address(inputs.get(0)).orElse(help));
        }
        if (!isLive && live.sandbox().isPresent()) {
            throw StopException.usage(
                    "--sandbox without --live (expected both)",
                    "'signin-doctor " + verb + " --live --sandbox' reads the practice tenant, files need neither");
        }
        if (!isLive && inputs.isEmpty()) {
            throw StopException.usage("INPUT is missing (expected " + Inputs.DESCRIPTION + ")", help);
        }
    }

    LiveCase liveCase(Delivery delivery) {
        return new LiveCase(live, pull.kinds(), delivery);
    }
}
