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
import io.github.signindoctor.model.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A lifetime policy asks again and again, and each prompt is answered: a loop made of successes. */
public final class SignInFrequencyLoop implements Check {
    private static final int LEAST = 4;
    private static final Duration BY_DESIGN = Duration.ofHours(14);
    private static final int LEAST_SPACINGS = 5;

    @Override
    public String cause() {
        return "sign-in-frequency-loop";
    }

    @Override
    public String lookFor() {
        return "4 or more answered prompts at near-constant spacing below half a day, or lifetimes that run out as often;"
                + " a policy with a sign-in frequency among its session controls is named";
    }

    @Override
    public boolean concerns(Story story) {
        return story.answered().size() >= LEAST;
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Map<String, List<Attempt>> byDevice = new TreeMap<>();
        for (Attempt attempt : Prompts.answered(story, each -> !each.isSilent())) {
            byDevice.computeIfAbsent(deviceKey(attempt.readings().get(0)), key -> new ArrayList<>())
                    .add(attempt);
        }
        return byDevice.entrySet().stream()
                .max(Comparator.comparing(each -> each.getValue().size()))
                .flatMap(each -> examine(story, context, each.getKey(), each.getValue()));
    }

    /** A lifetime runs on each device by itself. */
    private static String deviceKey(Reading reading) {
        Device device = reading.signIn().device();
        return device.id().isEmpty() && device.name().isEmpty()
                ? reading.signIn().client().userAgent()
                : device.id() + "\n" + device.name();
    }

    private Optional<Verdict> examine(Story story, Context context, String device, List<Attempt> prompts) {
        List<Instant> times = Prompts.times(prompts);
        Optional<Rhythm> rhythm = times.size() < LEAST ? Optional.empty() : Rhythm.of(times, BY_DESIGN);
        if (rhythm.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> expired = story.open(
                each -> SignInFrequency.ranOut(each) && deviceKey(each).equals(device));
        boolean named = story.attemptsWith(expired).size() >= LEAST;
        boolean steady = rhythm.get().isSteady() && (named || isOften(times));
        if (!named && !steady) {
            return Optional.empty();
        }
        List<Reading> all = new ArrayList<>(Prompts.readings(prompts));
        expired.stream().filter(each -> !all.contains(each)).forEach(all::add);
        all.sort(Reading.ORDER);
        String every = Interval.words(rhythm.get().median());
        return Optional.of(verdict(story, context, all, prompts)
                .confidence(steady && (named || isCarried(prompts)) ? Confidence.HIGH : Confidence.MEDIUM)
                .fact(
                        "prompts come back about every " + every + ", and each is answered",
                        Prompts.readings(prompts).stream()
                                .filter(Reading::succeeded)
                                .toList())
                .fact("the records say that a sign-in frequency ran out", expired)
                .fact(
                        "the session control for a sign-in frequency is carried by the policy "
                                + SignInFrequency.names(Prompts.readings(prompts)),
                        Prompts.readings(prompts).stream()
                                .filter(SignInFrequency::isCarried)
                                .toList())
                .done());
    }

    private Draft verdict(Story story, Context context, List<Reading> all, List<Attempt> prompts) {
        return new Draft(cause(), story, all)
                .standing(false, context, Severity.MEDIUM)
                .inferred()
                .loop(Loop.Kind.FREQUENCY, prompts)
                .policies(SignInFrequency.carriers(Prompts.readings(prompts)))
                .not("broken-app-token-cache", "the spacing is that of a clock")
                .wouldChange("no policy of the tenant sets a sign-in frequency");
    }

    /** A control that most prompts carry is behind them; one seen once may be of another app. */
    private static boolean isCarried(List<Attempt> prompts) {
        long carried = prompts.stream()
                .filter(each -> each.readings().stream().anyMatch(SignInFrequency::isCarried))
                .count();
        return carried * 2 > prompts.size();
    }

    /** Where no record speaks of a lifetime, three like spacings on three days are chance, and three in a row are not. */
    private static boolean isOften(List<Instant> times) {
        int spacings = 0;
        int row = 0;
        int longest = 0;
        for (int i = 1; i < times.size(); i++) {
            boolean pause = Duration.between(times.get(i - 1), times.get(i)).compareTo(BY_DESIGN) > 0;
            row = pause ? 0 : row + 1;
            spacings += pause ? 0 : 1;
            longest = Math.max(longest, row);
        }
        return longest >= LEAST - 1 || spacings >= LEAST_SPACINGS;
    }
}
