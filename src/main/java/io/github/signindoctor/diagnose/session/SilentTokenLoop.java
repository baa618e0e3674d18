package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A client renews its token silently, again and again, where a person must act. */
public final class SilentTokenLoop implements Check {
    private static final int LEAST = 5;

    @Override
    public String cause() {
        return "silent-token-loop";
    }

    @Override
    public String lookFor() {
        return "5 or more silent 50076, 50079 or 50078 of one app and client that no person answers";
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled();
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Map<String, List<Reading>> byClient = new TreeMap<>();
        for (Reading reading : story.unanswered(each -> isNoPerson(each) && each.hasCode(50074, 50076, 50078, 50079))) {
            byClient.computeIfAbsent(clientKey(reading), key -> new ArrayList<>())
                    .add(reading);
        }
        return byClient.values().stream()
                .filter(each -> story.attemptsWith(each).size() >= LEAST)
                .max(Comparator.comparing(List::size))
                .map(each -> verdict(story, context, each));
    }

    /** An export that does not say who acted is believed where it shows no prompt either. */
    private static boolean isNoPerson(Reading reading) {
        return reading.isSilent() || !reading.isInteractive() && !reading.hasCode(50074);
    }

    private static String clientKey(Reading reading) {
        Client client = reading.signIn().client();
        return String.join("\n", client.app().key(), reading.signIn().device().id(), client.userAgent());
    }

    private Verdict verdict(Story story, Context context, List<Reading> silent) {
        String key = clientKey(silent.get(0));
        Instant last = silent.get(silent.size() - 1).at();
        boolean cured =
                story.followed(last, each -> each.succeeded() && clientKey(each).equals(key));
        return new Draft(cause(), story, silent)
                .standing(cured, context, Severity.MEDIUM)
                .confidence(silent.stream().allMatch(Reading::isSilent) ? Confidence.HIGH : Confidence.LOW)
                .loop(Loop.Kind.TOKEN_REFRESH)
                .fact("one client asked silently where a person must act", silent)
                .fact(
                        "the user's own sign-ins pass meanwhile",
                        story.readings().stream()
                                .filter(each -> each.succeeded() && each.isInteractive())
                                .limit(2)
                                .toList())
                .not("authenticator-unreachable", "nobody was prompted: the rows are silent")
                .wouldChange("the user sees a prompt in that app and cannot pass it")
                .done();
    }
}
