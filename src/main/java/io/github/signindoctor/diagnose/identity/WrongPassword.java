package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.attack.Whereabouts;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The password typed was wrong, and nothing else. */
public final class WrongPassword implements Check {
    private static final int SLIPS = 2;
    private static final int GUESSES = 3;
    private static final int SPRAY = 3;

    @Override
    public String cause() {
        return "wrong-password";
    }

    @Override
    public String lookFor() {
        return "50126 typed by hand, more than a slip; three or more from where the user never came in are guesses, and worth knowing only";
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled() && story.signs().hasCode(50126);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> wrong = wrong(story, context, false);
        int attempts = story.attemptsWith(wrong).size();
        if (attempts < SLIPS) {
            return guessed(story, context);
        }
        boolean cured = story.followed(wrong.get(wrong.size() - 1).at(), Cure.anySuccess());
        if (cured && attempts <= SLIPS) {
            return guessed(story, context);
        }
        boolean familiar =
                wrong.stream().anyMatch(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.FAMILIAR);
        Draft draft = new Draft(cause(), story, wrong)
                .standing(cured, context, Severity.MEDIUM)
                .confidence(familiar ? Confidence.HIGH : Confidence.LOW)
                .fact("code 50126: the password was wrong", wrong)
                .not("password-spray", "few other users were refused from the same address")
                .not("account-locked", "no lockout in these records")
                .withhold("block-address");
        if (cured) {
            draft.severity(Severity.INFO);
        }
        return Optional.of(draft.wouldChange("the user did not type these passwords: then somebody is guessing")
                .done());
    }

    private static List<Reading> wrong(Story story, Context context, boolean strange) {
        return story.unanswered(each -> each.hasCode(50126)
                && !each.isSilent()
                && strange == (Familiarity.of(each, story, context.tenant()) == Familiarity.STRANGE)
                && !isSprayed(each, story, context));
    }

    /** A stranger's guesses that opened nothing: worth knowing, and no reason to reset what was not guessed. */
    private Optional<Verdict> guessed(Story story, Context context) {
        List<Reading> wrong = wrong(story, context, true);
        return story.attemptsWith(wrong).size() < GUESSES
                ? Optional.empty()
                : Optional.of(new Draft(cause(), story, wrong)
                        .standing(false, context, Severity.INFO)
                        .confidence(Confidence.MEDIUM)
                        .inferred()
                        .withhold("reset-password")
                        .fact(
                                "somebody is guessing the password: wrong ones were typed in " + Whereabouts.of(wrong)
                                        + ", where this user never came in",
                                wrong)
                        .not("password-spray", "few other users were refused from the same address")
                        .not("account-locked", "no lockout in these records")
                        .wouldChange("the user, asked on another channel, was there and typed these passwords")
                        .done());
    }

    /** Many users refused from an address where few succeed; a shared office address is no such place. */
    private static boolean isSprayed(Reading reading, Story story, Context context) {
        String address = reading.signIn().place().address();
        return context.tenant()
                        .refusedFrom(address)
                        .filter(each -> each.users().size() > SPRAY)
                        .isPresent()
                && !context.tenant()
                        .knowsAddress(address, story.timeline().user().id());
    }
}
