package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The device-code or transfer flow is refused. */
public final class AuthenticationFlowBlocked extends CodeCheck {
    @Override
    public String cause() {
        return "authentication-flow-blocked";
    }

    @Override
    public String lookFor() {
        return "530036 or 530033, or 53003 on the authentication flow";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(530036, 530033)
                || reading.hasCode(53003) && Refused.matchedOn(reading, "authenticationFlows");
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
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
