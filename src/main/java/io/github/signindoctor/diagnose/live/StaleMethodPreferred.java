package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.RegisteredMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A new method was registered, but the old Authenticator, which nobody answers, is still what Entra asks for. */
public final class StaleMethodPreferred implements Check {
    private static final String AUTHENTICATOR = "microsoftAuthenticator";

    @Override
    public String cause() {
        return "stale-method-preferred";
    }

    @Override
    public String lookFor() {
        return "live: an Authenticator entry from before the trouble is still asked for, unanswered, though a newer method"
                + " is registered";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Optional<AccountState.Factors> factors = context.state().map(AccountState::factors);
        List<RegisteredMethod> methods =
                factors.flatMap(each -> each.methods().value()).orElse(List.of());
        Optional<AccountState.Preference> preference =
                factors.flatMap(each -> each.preference().value());
        List<Reading> failed = story.unanswered(
                each -> isUnansweredPush(each) && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (failed.isEmpty()
                || preference.filter(StaleMethodPreferred::asksForPush).isEmpty()) {
            return Optional.empty();
        }
        Instant begin = failed.get(0).at();
        Optional<RegisteredMethod> newer = methods.stream()
                .filter(each -> !each.isNoSecondFactor())
                .filter(each -> each.created().filter(begin::isBefore).isPresent())
                .findFirst();
        Optional<RegisteredMethod> old = methods.stream()
                .filter(each -> each.kind().equals(AUTHENTICATOR))
                .filter(each -> each.created().filter(begin::isAfter).isPresent())
                .findFirst();
        return old.isEmpty() || newer.isEmpty()
                ? Optional.empty()
                : verdict(new Leftover(old.get(), newer.get()), failed, story, context);
    }

    private record Leftover(RegisteredMethod old, RegisteredMethod newer) {
        Instant since() {
            return newer.created().orElseThrow();
        }
    }

    private Optional<Verdict> verdict(Leftover leftover, List<Reading> failed, Story story, Context context) {
        List<Reading> afterwards = failed.stream()
                .filter(each -> each.at().isAfter(leftover.since()))
                .toList();
        if (afterwards.isEmpty()) {
            return Optional.empty(); // the new method may well have ended it
        }
        boolean cured = story.followed(failed.get(failed.size() - 1).at(), Reading::passedFactor);
        String name =
                leftover.old().device().isEmpty() ? "" : " '" + leftover.old().device() + "'";
        return Optional.of(new Draft(cause(), story, failed)
                .standing(cured, context, Severity.HIGH)
                .inferred()
                .fact(
                        "the notification goes unanswered although a newer method was registered in the meantime; the"
                                + " Authenticator entry" + name + " from before is still on the account and asked for",
                        afterwards)
                .not("authenticator-unreachable", "another method is registered since, so the old entry is a leftover")
                .wouldChange("the user has the device of the old entry and can answer on it")
                .done());
    }

    private static boolean isUnansweredPush(Reading reading) {
        return reading.factor() == SecondFactor.PUSH && reading.hasCode(500121) && reading.prompted();
    }

    /** Entra itself prefers the notification to codes and telephones. */
    private static boolean asksForPush(AccountState.Preference preference) {
        return preference.bySystem() || preference.byUser().equals("push");
    }
}
