package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A second factor was added by the wrong hands. */
public final class RiskyMethodRegistration implements Check {
    @Override
    public String cause() {
        return "risky-method-registration";
    }

    @Override
    public String lookFor() {
        return "50072 or 50079 with risk or from an unknown place, then success there with a method never seen before";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50072, 50079);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> demanded = story.open(each -> each.hasCode(50072, 50079)
                && !each.isSilent()
                && (Strangers.isRisky(each) || Strangers.in(story, context).test(each)));
        if (demanded.isEmpty()) {
            return Optional.empty();
        }
        boolean strange = demanded.stream().anyMatch(Strangers.in(story, context));
        Set<String> addresses = Strangers.addresses(demanded);
        Instant first = demanded.get(0).at();
        boolean ownPlace = demanded.stream()
                .anyMatch(
                        each -> story.normal().knewAddress(each.signIn().place().address(), each.at()));
        List<Reading> passed = Strangers.cameIn(story, addresses, first).stream()
                .filter(each -> each.passedFactor() || isBlind(each) && strange)
                .toList();
        // An administrator hands out a pass; nobody registers one.
        boolean newMethod = passed.stream()
                .filter(each -> each.factor() != SecondFactor.TEMPORARY_ACCESS_PASS)
                .anyMatch(each -> story.readings().stream()
                        .noneMatch(before -> before.at().isBefore(first)
                                && before.passedFactor()
                                && before.factor() == each.factor()));
        if (passed.isEmpty() || !newMethod || ownPlace) {
            return Optional.empty();
        }
        List<Reading> all = story.open(
                each -> addresses.contains(Strangers.spot(each)) && !each.at().isBefore(first));
        return Optional.of(new Draft(cause(), story, all)
                .standing(false, context, Severity.CRITICAL)
                .confidence(confidence(story, demanded, passed))
                .inferred()
                .fact(
                        "a second factor was registered from an unknown place or with risk: " + Whereabouts.of(demanded)
                                + Whereabouts.otherwise(story, demanded),
                        demanded)
                .fact("it was then used from there", passed)
                .not("registration-required", "the registration did not come from where the user is at home")
                .wouldChange(
                        "the user, asked on another channel, was " + Whereabouts.towns(demanded) + " and registered it")
                .done());
    }

    /** A success of a person whose factor the export does not show. */
    private static boolean isBlind(Reading reading) {
        return !reading.isSilent()
                && reading.signal() == Signal.UNCLEAR
                && reading.signIn().authentication().steps().isEmpty();
    }

    /** Whose normal the log does not tell may be new here; whose factor it does not tell may have had it before. */
    private static Confidence confidence(Story story, List<Reading> demanded, List<Reading> passed) {
        if (passed.stream().noneMatch(Reading::passedFactor)) {
            return Confidence.LOW;
        }
        return story.normal().isKnownAt(demanded.get(0).at()) ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
