package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.SignIn;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A VPN or NPS server sends the request again before the user can answer. */
public final class RadiusTimeout implements Check {
    private static final Set<Signal> UNFINISHED = EnumSet.of(Signal.DUPLICATE, Signal.NO_RESPONSE, Signal.IN_PROGRESS);
    private static final int LEAST = 2;
    /** Microsoft's own name for what the NPS extension signs in to, where the export names no token issuer. */
    private static final Set<String> CONNECTOR = Set.of("azure multi-factor auth connector");

    @Override
    public String cause() {
        return "radius-timeout";
    }

    @Override
    public String lookFor() {
        return "token issuer NPSExtension or resource radius, with \"duplicate authentication attempt\"";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(Signal.DUPLICATE);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> told = story.open(each -> isRadius(each.signIn()) && UNFINISHED.contains(each.signal()));
        List<Reading> twice =
                told.stream().filter(each -> each.signal() == Signal.DUPLICATE).toList();
        if (twice.isEmpty() || told.size() < LEAST) {
            return Optional.empty();
        }
        boolean cured =
                story.followed(told.get(told.size() - 1).at(), each -> each.succeeded() && isRadius(each.signIn()));
        return Optional.of(new Draft(cause(), story, told)
                .standing(cured, context, Severity.HIGH)
                .inferred()
                .loop(Loop.Kind.PUSH_TIMEOUT)
                .fact("the request came through RADIUS and was repeated while one was open", twice)
                .not("mfa-fatigue-attack", "the repeats come from the server, seconds apart, and not from a stranger")
                .not("authenticator-unreachable", "the second request ended the first before anybody could answer")
                .wouldChange("the VPN already waits 60 seconds or more")
                .done());
    }

    private static boolean isRadius(SignIn signIn) {
        String issuer = signIn.authentication().tokenIssuer().toLowerCase(Locale.ROOT);
        App resource = signIn.client().resource();
        return issuer.startsWith("nps")
                || issuer.isEmpty() && CONNECTOR.contains(resource.name().toLowerCase(Locale.ROOT))
                || resource.id().equals("radius")
                || resource.name().toLowerCase(Locale.ROOT).contains("radius");
    }
}
