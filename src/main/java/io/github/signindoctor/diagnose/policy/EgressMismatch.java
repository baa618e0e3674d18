package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A trusted place is seen through another address: the same device passes from one and is refused from another, minutes apart. */
public final class EgressMismatch implements Check {
    private static final Duration NEAR = Duration.ofMinutes(60);
    private static final Duration AT_ONCE = Duration.ofMinutes(15);
    private static final int LEAST = 2;

    @Override
    public String cause() {
        return "egress-mismatch";
    }

    @Override
    public String lookFor() {
        return "53003 from one address, success from another of the same country, same device, minutes apart";
    }

    @Override
    public boolean concerns(Story story) {
        return Refused.mayHaveRefused(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(Refused.byPolicy(story, context)).stream()
                .filter(each -> mayBeLocation(each) && isSideBySide(alternatives(story, each), each))
                .toList();
        if (story.attemptsWith(refused).size() < LEAST) {
            return Optional.empty();
        }
        Set<String> addresses =
                refused.stream().map(each -> each.signIn().place().address()).collect(Collectors.toSet());
        boolean passesThere = story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && addresses.contains(each.signIn().place().address()));
        if (passesThere) {
            return Optional.empty();
        }
        List<Reading> all = story.open(Refused.byPolicy(story, context)).stream()
                .filter(each -> addresses.contains(each.signIn().place().address()))
                .toList();
        List<Reading> passed = refused.stream()
                .flatMap(each -> alternatives(story, each).stream())
                .distinct()
                .toList();
        return Optional.of(new Draft(cause(), story, all)
                .standing(false, context, Severity.MEDIUM)
                .inferred()
                .loop(Loop.Kind.POLICY_CONFLICT)
                .fact("refused from one address", refused)
                .fact("the same device passed from another address within the hour", passed)
                .not("blocked-by-location", "the user did not travel: both addresses are used side by side")
                .wouldChange("the refused address belongs to another network than the user's")
                .done());
    }

    /** Minutes apart, or before and after: who passes at the office and is refused at home later has travelled. */
    private static boolean isSideBySide(List<Reading> passed, Reading refused) {
        boolean before = passed.stream().anyMatch(each -> each.at().isBefore(refused.at()));
        boolean after = passed.stream().anyMatch(each -> each.at().isAfter(refused.at()));
        return before && after
                || passed.stream()
                        .anyMatch(each ->
                                Duration.between(each.at(), refused.at()).abs().compareTo(AT_ONCE) <= 0);
    }

    private static boolean mayBeLocation(Reading reading) {
        return Refused.matchedOn(reading, "location")
                || reading.signIn().policies().with(PolicyResult.FAILURE).stream()
                        .allMatch(policy -> policy.satisfied().isEmpty());
    }

    private static List<Reading> alternatives(Story story, Reading refused) {
        SignIn there = refused.signIn();
        return story.readings().stream()
                .filter(each -> each.succeeded()
                        && Duration.between(each.at(), refused.at()).abs().compareTo(NEAR) <= 0
                        && !each.signIn().place().address().equals(there.place().address())
                        && sameCountry(each.signIn(), there)
                        && sameDevice(each.signIn(), there))
                .toList();
    }

    /** Where the export names no country, the device must prove that nobody travelled. */
    private static boolean sameCountry(SignIn one, SignIn other) {
        boolean absent =
                one.place().country().isEmpty() || other.place().country().isEmpty();
        return absent
                ? !one.device().id().isEmpty()
                : one.place().country().equals(other.place().country());
    }

    private static boolean sameDevice(SignIn one, SignIn other) {
        return one.device().id().isEmpty() || other.device().id().isEmpty()
                ? !one.client().userAgent().isEmpty()
                        && one.client().userAgent().equals(other.client().userAgent())
                : one.device().id().equals(other.device().id());
    }
}
