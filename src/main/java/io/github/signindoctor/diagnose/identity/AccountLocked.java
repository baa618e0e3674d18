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
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Smart lockout after too many wrong passwords. */
public final class AccountLocked implements Check {
    private static final Duration RUN_UP = Duration.ofHours(1);

    @Override
    public String cause() {
        return "account-locked";
    }

    @Override
    public String lookFor() {
        return "50053 without the reason of a malicious address";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50053);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> locked = story.open(each -> each.hasCode(50053)
                && each.signal() != Signal.MALICIOUS_ADDRESS
                && (each.signal() == Signal.ACCOUNT_LOCKED || !isStrange(each, story, context)));
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        Instant first = locked.get(0).at();
        Instant last = locked.get(locked.size() - 1).at();
        List<Reading> wrong = story.open(each -> each.hasCode(50126)
                && each.at().isAfter(first.minus(RUN_UP))
                && each.at().isBefore(last.plus(RUN_UP)));
        List<Reading> all = new ArrayList<>(locked);
        all.addAll(wrong);
        boolean reasonSeen = locked.stream().anyMatch(each -> each.signal() == Signal.ACCOUNT_LOCKED);
        List<Reading> guessed =
                wrong.stream().filter(each -> isStrange(each, story, context)).toList();
        boolean metByUser = locked.stream().anyMatch(each -> !isStrange(each, story, context));
        Draft draft = new Draft(cause(), story, all)
                .standing(metByUser && story.followed(last, Cure.anySuccess()), context, Severity.HIGH)
                .confidence(reasonSeen || !wrong.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM)
                .fact("code 50053: the account was locked for a while", locked)
                .fact("wrong passwords led to it", wrong)
                .not("malicious-address-blocked", "the record does not give the reason of a malicious address");
        if (!metByUser) {
            draft.severity(Severity.INFO)
                    .fact(
                            "it was met in " + Whereabouts.of(locked)
                                    + ", where this user never came in; unknown places are counted apart, so the user"
                                    + " need not be locked out",
                            locked);
        }
        return Optional.of(tellGuesses(draft, guessed).done());
    }

    /** Whose passwords were wrong: a stranger's guesses lock an account too, and a reset does not end them. */
    private static Draft tellGuesses(Draft draft, List<Reading> guessed) {
        return guessed.isEmpty()
                ? draft.wouldChange("the user did not type these passwords: then somebody is guessing")
                : draft.fact(
                                "somebody is guessing the password: wrong ones were typed in " + Whereabouts.of(guessed)
                                        + ", where this user never came in",
                                guessed)
                        .wouldChange("the user, asked on another channel, was there and typed these passwords");
    }

    private static boolean isStrange(Reading reading, Story story, Context context) {
        return Familiarity.of(reading, story, context.tenant()) == Familiarity.STRANGE;
    }
}
