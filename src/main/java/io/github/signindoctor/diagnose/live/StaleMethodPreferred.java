package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Beforehand;
import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Deed;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Hands;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.RegisteredMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An old Authenticator, which nobody answers, is still what Entra asks for, though the account was put in order: a newer
 * method is registered since, or others were deleted.
 */
public final class StaleMethodPreferred implements Check {
    private static final int TWICE = 2;

    @Override
    public String cause() {
        return "stale-method-preferred";
    }

    @Override
    public String lookFor() {
        return "live: an Authenticator entry from before the trouble is still asked for, unanswered, though a newer method"
                + " is registered, or others were deleted and nothing was answered since";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Optional<AccountState.Preference> preference =
                context.state().flatMap(state -> state.factors().preference().value());
        List<Reading> failed = story.unanswered(
                each -> isUnansweredPush(each) && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (failed.isEmpty()
                || preference.filter(StaleMethodPreferred::asksForPush).isEmpty()) {
            return Optional.empty();
        }
        List<RegisteredMethod> methods = context.state()
                .flatMap(state -> state.factors().methods().value())
                .orElse(List.of());
        return newer(methods, failed.get(0).at())
                .or(() -> reset(methods, failed, story, context))
                .flatMap(leftover -> verdict(leftover, failed, story, context));
    }

    private static Optional<Leftover> newer(List<RegisteredMethod> methods, Instant begin) {
        return methods.stream()
                .filter(each -> !each.isNoSecondFactor() && !each.isPass())
                .flatMap(each -> each.created().stream())
                .filter(begin::isBefore)
                .findFirst()
                .flatMap(since -> Leftover.of(methods, begin, since, "a newer method was registered in the meantime"));
    }

    /** The last deletion before the trouble ends, where no notification was answered since and it failed again and again. */
    private static Optional<Leftover> reset(
            List<RegisteredMethod> methods, List<Reading> failed, Story story, Context context) {
        Instant last = failed.get(failed.size() - 1).at();
        return context.state().map(AccountState::changesToUser).orElse(List.of()).stream()
                .filter(Deed.METHOD_REMOVED::is)
                .filter(change -> change.at().isBefore(last))
                .findFirst()
                .filter(change -> story.readings().stream()
                        .noneMatch(each -> each.at().isAfter(change.at())
                                && each.passedFactor()
                                && each.factor() == SecondFactor.PUSH))
                .filter(change -> story.attemptsWith(after(failed, change.at())).size() >= TWICE)
                .flatMap(change -> Leftover.of(
                        methods,
                        change.at(),
                        change.at(),
                        "methods of the account were deleted on " + Beforehand.minute(change.at())));
    }

    private static List<Reading> after(List<Reading> failed, Instant since) {
        return failed.stream().filter(each -> each.at().isAfter(since)).toList();
    }

    private Optional<Verdict> verdict(Leftover leftover, List<Reading> failed, Story story, Context context) {
        List<Reading> afterwards = after(failed, leftover.since());
        if (afterwards.isEmpty()) {
            return Optional.empty(); // the new method may well have ended it
        }
        boolean cured = story.followed(failed.get(failed.size() - 1).at(), Reading::passedFactor);
        String name =
                leftover.old().device().isEmpty() ? "" : " '" + leftover.old().device() + "'";
        return Optional.of(new Draft(cause(), story, failed)
                .standing(cured, context, Severity.HIGH)
                .confidence(Hands.of(failed, story, context.tenant()))
                .inferred()
                .loop(Loop.Kind.PUSH_TIMEOUT)
                .fact(
                        "the notification goes unanswered although " + leftover.how() + "; the Authenticator entry"
                                + name + " from before is still on the account and asked for",
                        afterwards)
                .not("authenticator-unreachable", leftover.how() + ", so the old entry may well be a leftover")
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
