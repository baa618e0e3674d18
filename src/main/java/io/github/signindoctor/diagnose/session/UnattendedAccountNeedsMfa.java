package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Rhythm;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A script or service account is asked for a second factor and can never answer. */
public final class UnattendedAccountNeedsMfa implements Check {
    private static final int LEAST = 4;
    private static final int LEAST_SILENT = 5;
    private static final String BROWSER = "mozilla/";
    private static final Set<String> MODERN = Set.of("", "browser", "mobile apps and desktop clients");
    private static final List<String> SCRIPTS = List.of(
            "powershell",
            "python",
            "curl",
            "go-http",
            "java/",
            "okhttp",
            "node",
            "wget",
            "libwww",
            "axios",
            "azure-cli",
            "azurecli");
    private static final Set<String> TOOLS =
            Set.of("microsoft azure powershell", "microsoft azure cli", "microsoft graph command line tools");

    @Override
    public String cause() {
        return "unattended-account-needs-mfa";
    }

    @Override
    public String lookFor() {
        return "a machine's rhythm from a password grant or script, with 50076, 50079, 50074, 50072 or 53003, and never an MFA success";
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled();
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> asked = story.unanswered(each -> each.hasCode(50072, 50074, 50076, 50079, 53003)
                && (isScript(each) || isProgram(each))
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        List<Attempt> attempts = story.attemptsWith(asked);
        if (attempts.size() < LEAST
                || attempts.size() < least(asked)
                || !isSteady(attempts)
                || story.readings().stream().anyMatch(UnattendedAccountNeedsMfa::isPerson)) {
            return Optional.empty();
        }
        boolean cured = story.followed(asked.get(asked.size() - 1).at(), each -> each.succeeded() && isScript(each));
        return Optional.of(new Draft(cause(), story, asked)
                .standing(cured, context, Severity.MEDIUM)
                .inferred()
                .loop(Loop.Kind.TOKEN_REFRESH)
                .fact("a script is asked for a second factor at the beat of a clock", asked)
                .not("legacy-client-cannot-mfa", "nobody ever signs in interactively with this account")
                .wouldChange("a person uses this account by hand")
                .done());
    }

    private static boolean isSteady(List<Attempt> attempts) {
        return Rhythm.of(attempts.stream().map(Attempt::last).sorted().toList())
                .filter(Rhythm::isSteady)
                .isPresent();
    }

    private static boolean isPerson(Reading reading) {
        return reading.passedFactor() || reading.isInteractive() && reading.succeeded() && !isScript(reading);
    }

    /** Silent rows alone may be an app of a person. */
    private static int least(List<Reading> asked) {
        return asked.stream().allMatch(UnattendedAccountNeedsMfa::names) ? LEAST : LEAST_SILENT;
    }

    private static boolean isScript(Reading reading) {
        return names(reading) || reading.isSilent();
    }

    /** Neither a browser nor a mail client of old: that it is no person's app either, the beat must tell. */
    private static boolean isProgram(Reading reading) {
        String agent = reading.signIn().client().userAgent();
        return !agent.isEmpty()
                && !agent.regionMatches(true, 0, BROWSER, 0, BROWSER.length())
                && reading.signIn().device().id().isEmpty()
                && MODERN.contains(reading.signIn().client().clientApp().toLowerCase(Locale.ROOT));
    }

    private static boolean names(Reading reading) {
        Client client = reading.signIn().client();
        return client.protocol().equalsIgnoreCase("ropc")
                || isScript(
                        (client.userAgent() + " " + reading.signIn().device().browser()).toLowerCase(Locale.ROOT))
                || TOOLS.contains(client.app().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isScript(String agent) {
        for (String script : SCRIPTS) {
            if (agent.contains(script)) {
                return true;
            }
        }
        return false;
    }
}
