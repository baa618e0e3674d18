package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A policy refuses the place from which the user comes. */
public final class BlockedByLocation implements Check {
    private static final String LOCATION = "location";

    @Override
    public String cause() {
        return "blocked-by-location";
    }

    @Override
    public String lookFor() {
        return "53003 on the location condition; where no condition is listed, only from addresses where the user never succeeds, on a device that succeeds elsewhere";
    }

    @Override
    public boolean concerns(Story story) {
        return Refused.mayHaveRefused(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(Refused.byPolicy(story, context));
        Set<String> good = story.readings().stream()
                .filter(Reading::succeeded)
                .map(each -> each.signIn().place().address())
                .collect(Collectors.toSet());
        List<Reading> elsewhere = refused.stream()
                .filter(each -> !each.signIn().place().address().isEmpty()
                        && !good.contains(each.signIn().place().address()))
                .toList();
        List<Reading> byLocation = refused.stream()
                .filter(each -> Refused.matchedOn(each, LOCATION) && !passedBefore(story, each))
                .toList();
        if (!byLocation.isEmpty()) {
            return Optional.of(verdict(story, context, withUnlisted(byLocation, refused), Confidence.HIGH));
        }
        boolean conditionsAbsent = elsewhere.stream()
                .allMatch(each -> Refusers.of(each).stream()
                        .allMatch(policy -> policy.satisfied().isEmpty()));
        boolean onlyElsewhere = !elsewhere.isEmpty() && elsewhere.size() == refused.size() && !good.isEmpty();
        return conditionsAbsent && onlyElsewhere && onKnownDevice(story, elsewhere)
                ? Optional.of(verdict(story, context, elsewhere, Confidence.MEDIUM))
                : Optional.empty();
    }

    /** Where the app let the user in from that very address before, the place is not what changed. */
    private static boolean passedBefore(Story story, Reading refused) {
        return !refused.signIn().place().address().isEmpty()
                && story.readings().stream()
                        .anyMatch(each -> each.succeeded()
                                && each.at().isBefore(refused.at())
                                && each.signIn()
                                        .place()
                                        .address()
                                        .equals(refused.signIn().place().address())
                                && each.signIn()
                                        .client()
                                        .app()
                                        .key()
                                        .equals(refused.signIn().client().app().key()));
    }

    /** Refusals from the same addresses count too where their export does not list policies. */
    private static List<Reading> withUnlisted(List<Reading> byLocation, List<Reading> refused) {
        Set<String> addresses =
                byLocation.stream().map(each -> each.signIn().place().address()).collect(Collectors.toSet());
        return refused.stream()
                .filter(each -> byLocation.contains(each)
                        || addresses.contains(each.signIn().place().address())
                                && each.signIn()
                                        .policies()
                                        .with(PolicyResult.FAILURE)
                                        .isEmpty())
                .toList();
    }

    private static boolean onKnownDevice(Story story, List<Reading> refused) {
        return refused.stream()
                .allMatch(each -> story.normal().knewDevice(each.signIn().device(), each.at()));
    }

    private static String who(List<Reading> refused) {
        String named = Refused.policies(refused);
        return named.isEmpty() ? "the log does not name it" : named;
    }

    private Verdict verdict(Story story, Context context, List<Reading> refused, Confidence confidence) {
        Set<String> addresses =
                refused.stream().map(each -> each.signIn().place().address()).collect(Collectors.toSet());
        boolean atHome = story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && each.at().isBefore(refused.get(0).at())
                        && addresses.contains(each.signIn().place().address()));
        boolean cured = story.followed(
                refused.get(refused.size() - 1).at(),
                each -> each.succeeded()
                        && addresses.contains(each.signIn().place().address())
                        && (!atHome || Cure.sameApp(refused).test(each)));
        Draft draft = new Draft(cause(), story, refused)
                .standing(cured, context, Severity.HIGH)
                .confidence(confidence)
                .loop(Loop.Kind.POLICY_CONFLICT)
                .fact("a policy refused: " + who(refused), refused)
                .fact(
                        "the same user succeeds from other addresses",
                        story.readings().stream()
                                .filter(each -> each.succeeded()
                                        && !addresses.contains(
                                                each.signIn().place().address()))
                                .limit(2)
                                .toList());
        if (confidence != Confidence.HIGH) {
            draft.inferred();
        }
        return Refused.apart(draft, refused)
                .not(
                        "blocked-by-policy",
                        confidence == Confidence.HIGH
                                ? "the place is among the conditions on which the policy matched"
                                : "the refusals come from places where the user never succeeds")
                .wouldChange("the same user is refused from the usual place too")
                .atADoor(context)
                .done();
    }
}
