package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The client cannot show a second factor, and one is demanded. */
public final class LegacyClientCannotMfa implements Check {
    private static final int[] ASKED = {50072, 50074, 50076, 50079, 53003};

    @Override
    public String cause() {
        return "legacy-client-cannot-mfa";
    }

    @Override
    public String lookFor() {
        return "a legacy client or password grant with 50076, 50079, 50072, 50074 or 53003, or 50126 where per-user MFA wants an app password";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50072, 50074, 50076, 50079, 53003, 50126);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(each -> !each.succeeded()
                && LegacyProtocols.isUsedBy(each)
                && (each.hasCode(ASKED)
                        || each.hasCode(50126) && (succeededBefore(story, each) || wantsAppPassword(each)))
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (refused.stream().allMatch(each -> each.hasCode(50126) && !wantsAppPassword(each))) {
            return Optional.empty();
        }
        Instant last = refused.get(refused.size() - 1).at();
        boolean cured = story.followed(last, each -> each.succeeded() && LegacyProtocols.isUsedBy(each));
        List<Reading> modern = story.readings().stream()
                .filter(each -> each.succeeded() && !LegacyProtocols.isUsedBy(each))
                .limit(2)
                .toList();
        Draft draft = new Draft(cause(), story, refused);
        if (countsAsWrong(refused)) {
            draft.inferred();
        }
        return Optional.of(draft.standing(cured, context, Severity.MEDIUM)
                .confidence(refused.size() == 1 ? Confidence.MEDIUM : Confidence.HIGH)
                .loop(Loop.Kind.POLICY_CONFLICT)
                .fact("a client that cannot show a second factor was refused", refused)
                .fact("modern clients of the same user pass", modern)
                .not("wrong-password", whyNotWrong(refused))
                .wouldChange("the client turns out to support modern authentication")
                .done());
    }

    /** Where the user's own setting demands MFA, an old client needs an app password: the ordinary one is refused as wrong. */
    private static boolean wantsAppPassword(Reading reading) {
        return MfaDemand.isOfUserSetting(reading.signIn());
    }

    private static boolean countsAsWrong(List<Reading> refused) {
        return refused.stream().allMatch(each -> each.hasCode(50126));
    }

    private static String whyNotWrong(List<Reading> refused) {
        return countsAsWrong(refused)
                ? "the user's own setting asks for MFA: there an old client needs an app password, and the right password"
                        + " counts as wrong"
                : "the password was accepted; the second factor is what is missing";
    }

    private static boolean succeededBefore(Story story, Reading refused) {
        return story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && each.at().isBefore(refused.at())
                        && LegacyProtocols.isUsedBy(each)
                        && each.signIn()
                                .client()
                                .clientApp()
                                .equals(refused.signIn().client().clientApp())
                        && each.signIn()
                                .place()
                                .address()
                                .equals(refused.signIn().place().address()));
    }
}
