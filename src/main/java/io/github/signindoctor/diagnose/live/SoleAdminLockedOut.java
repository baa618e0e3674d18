package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever could help this user is this user. It explains no record: what keeps the user out is told by another check. */
public final class SoleAdminLockedOut implements Check {
    private static final int LEAST_ATTEMPTS = 2;

    @Override
    public String cause() {
        return "sole-admin-locked-out";
    }

    @Override
    public String lookFor() {
        return "live: the only enabled Global Administrator fails to sign in, and has not succeeded since";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        boolean isOnly = context.state()
                .flatMap(state -> state.roles().value())
                .flatMap(roles -> roles.onlyGlobalAdministrator())
                .orElse(false);
        if (!isOnly) {
            return Optional.empty();
        }
        Instant lastIn = story.readings().stream()
                .filter(Reading::succeeded)
                .map(Reading::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        List<Reading> failed = story.readings().stream()
                .filter(each ->
                        !each.succeeded() && each.isInteractive() && each.at().isAfter(lastIn))
                .filter(each -> Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE)
                .toList();
        return failed.isEmpty() || story.attemptsWith(failed).size() < LEAST_ATTEMPTS
                ? Optional.empty()
                : Optional.of(verdict(failed, story, context));
    }

    private Verdict verdict(List<Reading> failed, Story story, Context context) {
        Verdict told = new Draft(cause(), story, failed)
                .standing(false, context, Severity.HIGH)
                .inferred()
                .fact("nobody else is an enabled Global Administrator, and every attempt since fails", failed)
                .wouldChange("another administrator can sign in, or this one has a second account for emergencies")
                .done();
        return new Verdict(told.finding(), List.of());
    }
}
