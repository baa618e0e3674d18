package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Rhythm;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One rich client forgets its token: prompts minutes after success, while the browser on the same device is satisfied. */
public final class BrokenAppTokenCache implements Check {
    private static final int LEAST = 4;
    private static final String RICH = "mobile apps";
    private static final Duration NIGHT = Duration.ofHours(10);
    private static final Duration SOON = Duration.ofHours(3);

    @Override
    public String cause() {
        return "broken-app-token-cache";
    }

    @Override
    public String lookFor() {
        return "4 or more answered prompts of one desktop client soon after success, at no steady spacing";
    }

    @Override
    public boolean concerns(Story story) {
        return story.answered().size() >= LEAST;
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Map<String, List<Attempt>> byApp = new TreeMap<>();
        for (Attempt attempt : Prompts.answered(story, each -> isRichClient(each) && !namesLifetime(each))) {
            byApp.computeIfAbsent(
                            attempt.readings().get(0).signIn().client().app().key(), key -> new ArrayList<>())
                    .add(attempt);
        }
        return byApp.entrySet().stream()
                .filter(each -> each.getValue().size() >= LEAST && isSoon(each.getValue()))
                .max(Comparator.comparing(each -> each.getValue().size()))
                .map(each -> verdict(story, context, each.getKey(), each.getValue()));
    }

    private static boolean isRichClient(Reading reading) {
        return reading.signIn().client().clientApp().regionMatches(true, 0, RICH, 0, RICH.length());
    }

    private static boolean namesLifetime(Reading reading) {
        return !reading.signIn().authentication().sessionLifetimes().isEmpty();
    }

    private static boolean isSoon(List<Attempt> prompts) {
        return Rhythm.of(Prompts.times(prompts), NIGHT)
                .filter(each -> !each.isSteady() && each.median().compareTo(SOON) <= 0)
                .isPresent();
    }

    private Verdict verdict(Story story, Context context, String app, List<Attempt> prompts) {
        List<Reading> satisfied = story.readings().stream()
                .filter(each -> each.succeeded()
                        && each.signal() == Signal.SATISFIED_BY_CLAIM
                        && !each.signIn().client().app().key().equals(app))
                .toList();
        return new Draft(cause(), story, Prompts.readings(prompts))
                .standing(false, context, Severity.MEDIUM)
                .confidence(satisfied.isEmpty() ? Confidence.LOW : Confidence.HIGH)
                .inferred()
                .loop(Loop.Kind.FREQUENCY)
                .fact(
                        "one desktop client asks again soon after each success",
                        Prompts.readings(prompts).stream()
                                .filter(Reading::succeeded)
                                .toList())
                .fact(
                        "other apps of the user are satisfied meanwhile",
                        satisfied.stream().limit(2).toList())
                .not("sign-in-frequency-loop", "the spacing is not that of a clock, and no lifetime policy is named")
                .not("broken-device-token", "other apps on the same device are satisfied")
                .wouldChange("the browser on the same device asks as often")
                .done();
    }
}
