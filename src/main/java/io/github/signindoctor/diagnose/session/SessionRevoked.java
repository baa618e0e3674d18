package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The expected echo of a revoke or password change: a wave over the user's apps, each followed by success. */
public final class SessionRevoked implements Check {
    private static final Duration WAVE = Duration.ofHours(12);
    private static final int LEAST = 2;

    @Override
    public String cause() {
        return "session-revoked";
    }

    @Override
    public String lookFor() {
        return "50173, 50133 or 50132 over 2 or more apps within hours";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50132, 50133, 50173);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> all = story.open(each -> each.hasCode(50132, 50133, 50173));
        List<Reading> revoked = all.stream()
                .filter(each -> apps(around(each, all)).size() >= LEAST)
                .toList();
        if (revoked.isEmpty()) {
            return Optional.empty();
        }
        boolean cured = story.followed(revoked.get(revoked.size() - 1).at(), Cure.anySuccess());
        Draft draft = new Draft(cause(), story, revoked)
                .standing(cured, context, Severity.LOW)
                .fact("tokens of several apps were refused within hours because the session was revoked", revoked)
                .not("silent-token-loop", "each app is refused once or twice, not for hours")
                .wouldChange("nobody revoked the sessions or changed the password");
        return Optional.of((cured ? draft.severity(Severity.INFO) : draft).done());
    }

    private static List<Reading> around(Reading one, List<Reading> all) {
        return all.stream()
                .filter(each -> Duration.between(one.at(), each.at()).abs().compareTo(WAVE) <= 0)
                .toList();
    }

    private static Set<String> apps(List<Reading> wave) {
        return wave.stream().map(each -> each.signIn().client().app().key()).collect(Collectors.toSet());
    }
}
