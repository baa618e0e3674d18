package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The app passes with its other resources; one resource behind it is what the policy refuses. */
public final class ServiceDependency implements Check {
    private static final Duration NEAR = Duration.ofMinutes(10);

    @Override
    public String cause() {
        return "service-dependency";
    }

    @Override
    public String lookFor() {
        return "53003 where the resource is not the app, while other resources of the same app pass";
    }

    @Override
    public boolean concerns(Story story) {
        return Refused.mayHaveRefused(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(Refused.byPolicy(story, context)).stream()
                .filter(each ->
                        Refused.isBehindApp(each) && !passing(story, each).isEmpty() && !passesItself(story, each))
                .toList();
        if (refused.size() < 2) {
            return Optional.empty();
        }
        String resource = refused.get(0).signIn().client().resource().label();
        List<Reading> passed = refused.stream()
                .flatMap(each -> passing(story, each).stream())
                .distinct()
                .toList();
        return Optional.of(new Draft(cause(), story, refused)
                .standing(false, context, Severity.MEDIUM)
                .inferred()
                .loop(Loop.Kind.POLICY_CONFLICT)
                .fact("the app was refused for one resource behind it: \"" + resource + "\"", refused)
                .fact("the same app passed with other resources within minutes", passed)
                .not("blocked-by-policy", "the app itself is not what the policy refuses")
                .wouldChange("the policy names the app, not the resource")
                .done());
    }

    private static List<Reading> passing(Story story, Reading refused) {
        Client there = refused.signIn().client();
        return story.readings().stream()
                .filter(each -> each.succeeded()
                        && each.signIn().client().app().key().equals(there.app().key())
                        && !each.signIn()
                                .client()
                                .resource()
                                .key()
                                .equals(there.resource().key())
                        && Duration.between(each.at(), refused.at()).abs().compareTo(NEAR) <= 0
                        && each.signIn()
                                .place()
                                .address()
                                .equals(refused.signIn().place().address()))
                .toList();
    }

    private static boolean passesItself(Story story, Reading refused) {
        Client there = refused.signIn().client();
        return story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && each.at().isAfter(refused.at().minus(NEAR))
                        && each.at().isBefore(refused.at().plus(NEAR))
                        && each.signIn()
                                .client()
                                .resource()
                                .key()
                                .equals(there.resource().key()));
    }
}
