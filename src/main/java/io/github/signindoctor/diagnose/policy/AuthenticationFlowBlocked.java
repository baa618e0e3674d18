package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The device-code or transfer flow is refused. */
public final class AuthenticationFlowBlocked extends CodeCheck {
    private static final Set<String> FLOWS = Set.of("deviceCode", "deviceCodeFlow", "authenticationTransfer");

    private static final Set<String> ANYBODY = Set.of("application", "users", "client");
    private static final String TOO_NEW = "unknownFutureValue";
    private static final int CONFIRMATION = 50199;

    @Override
    public String cause() {
        return "authentication-flow-blocked";
    }

    @Override
    public String lookFor() {
        return "530036 or 530033, or 53003 on the authentication flow or after the confirmation of a device code";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return isSaid(reading)
                || reading.hasCode(53003) && isFlow(reading) && (isUntold(reading) || isConfirmed(reading, story));
    }

    /** Whether the record itself says that the flow was refused. */
    private static boolean isSaid(Reading reading) {
        return reading.hasCode(530036, 530033)
                || reading.hasCode(53003) && Refused.matchedOn(reading, "authenticationFlows");
    }

    private static boolean isFlow(Reading reading) {
        Client client = reading.signIn().client();
        return FLOWS.contains(client.protocol()) || FLOWS.contains(client.transferMethod());
    }

    /** Refused by policies of which the export does not say on what they matched, or says it with a word too new for it. */
    private static boolean isUntold(Reading reading) {
        return reading.signIn().policies().with(PolicyResult.FAILURE).stream()
                .allMatch(policy ->
                        policy.satisfied().isEmpty() || policy.satisfied().contains(TOO_NEW));
    }

    /** Refused right after the page on which a device code is confirmed, by policies that matched on app and user alone. */
    private static boolean isConfirmed(Reading reading, Story story) {
        boolean anywhere = reading.signIn().policies().with(PolicyResult.FAILURE).stream()
                .allMatch(policy -> ANYBODY.containsAll(policy.satisfied()));
        return anywhere
                && story.episodes().stream()
                        .filter(episode -> episode.readings().contains(reading))
                        .flatMap(episode -> episode.readings().stream())
                        .anyMatch(
                                each -> each.hasCode(CONFIRMATION) && !each.at().isAfter(reading.at()));
    }

    /** A stranger whom the policy stopped is stopped all the same. */
    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        if (told.stream().noneMatch(AuthenticationFlowBlocked::isSaid)) {
            draft.inferred();
        }
        return draft.fact("the authentication flow was refused", told)
                .fact(
                        "ordinary sign-ins of the user pass",
                        story.readings().stream()
                                .filter(each -> each.succeeded() && each.isInteractive())
                                .limit(2)
                                .toList())
                .not("device-code-phishing", "the flow was refused: nobody came in by it")
                .wouldChange("the user did not start the device-code sign-in");
    }
}
