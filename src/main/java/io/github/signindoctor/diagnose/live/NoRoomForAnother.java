package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.factor.AuthenticatorUnreachable;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The app is out of reach, and the new one that would end it has no room: the cure begins with a deletion. */
public final class NoRoomForAnother implements Check {
    private final AuthenticatorUnreachable wider = new AuthenticatorUnreachable();

    @Override
    public String cause() {
        return MethodLimitReached.CAUSE;
    }

    @Override
    public String lookFor() {
        return "live: five authenticator apps and tokens are registered, and notifications go unanswered";
    }

    @Override
    public boolean concerns(Story story) {
        return wider.concerns(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        return wider.examine(story, context)
                .filter(each ->
                        AuthenticatorEntries.isFull(context) && each.finding().state() != State.HEALED)
                .map(each -> verdict(each, story, context));
    }

    private Verdict verdict(Verdict lost, Story story, Context context) {
        Finding finding = lost.finding();
        List<Reading> failed = lost.explains();
        Draft draft = new Draft(cause(), story, failed)
                .standing(false, context, Severity.HIGH)
                .confidence(finding.confidence())
                .inferred()
                .loop(Loop.Kind.PUSH_TIMEOUT)
                .fact(
                        AuthenticatorEntries.count(context)
                                + " authenticator apps and tokens are registered, and five is the most: a new app has no"
                                + " room, with a pass neither, until one of them is deleted",
                        failed);
        finding.ruledOut().forEach(each -> draft.not(each.cause(), each.because()));
        Verdict full = draft.not("authenticator-unreachable", "what ends that, another app, cannot be registered yet")
                .wouldChange("the user has the device of one of the entries and can answer on it")
                .done();
        return new Verdict(full.finding().with(finding.evidence()), full.explains());
    }
}
