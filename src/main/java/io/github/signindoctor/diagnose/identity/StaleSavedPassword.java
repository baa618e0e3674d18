package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Rhythm;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A device keeps sending an old password. */
public final class StaleSavedPassword implements Check {
    private static final int LEAST = 6;

    @Override
    public String cause() {
        return "stale-saved-password";
    }

    @Override
    public String lookFor() {
        return "50126 at a steady beat from one client and address, after a good sign-in elsewhere";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50126, 50053);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Map<String, List<Reading>> byClient = new TreeMap<>();
        for (Reading reading : story.open(each ->
                each.hasCode(50126, 50053) && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE)) {
            byClient.computeIfAbsent(
                            clientOf(reading) + "\n" + reading.signIn().place().address(), key -> new ArrayList<>())
                    .add(reading);
        }
        return byClient.values().stream()
                .filter(each -> each.size() >= LEAST && isSteady(each) && succeedsElsewhere(story, each))
                .max(Comparator.comparing(List::size))
                .map(each -> verdict(story, context, each));
    }

    private static boolean isSteady(List<Reading> readings) {
        return Rhythm.of(readings.stream().map(Reading::at).toList())
                .filter(Rhythm::isSteady)
                .isPresent();
    }

    private static boolean succeedsElsewhere(Story story, List<Reading> wrong) {
        return story.readings().stream().anyMatch(each -> each.succeeded() && !isSameClient(each, wrong.get(0)));
    }

    private static String clientOf(Reading reading) {
        Client client = reading.signIn().client();
        return client.clientApp() + "\n" + client.userAgent();
    }

    /** The agent tells one client from another; where the export has none, the kind of client and the address do. */
    private static boolean isSameClient(Reading one, Reading other) {
        String agent = one.signIn().client().userAgent();
        if (!agent.isEmpty()) {
            return agent.equals(other.signIn().client().userAgent());
        }
        return clientOf(one).equals(clientOf(other))
                && one.signIn().place().address().equals(other.signIn().place().address());
    }

    private Verdict verdict(Story story, Context context, List<Reading> wrong) {
        boolean cured = story.followed(
                wrong.get(wrong.size() - 1).at(), each -> each.succeeded() && isSameClient(each, wrong.get(0)));
        boolean placed =
                wrong.stream().noneMatch(each -> each.signIn().place().address().isEmpty());
        return new Draft(cause(), story, wrong)
                .standing(cured, context, Severity.MEDIUM)
                .confidence(placed ? Confidence.HIGH : Confidence.LOW)
                .inferred()
                .fact("one client sends a wrong password at a steady beat", wrong)
                .fact(
                        "the user signs in well with another client",
                        story.readings().stream()
                                .filter(each -> each.succeeded() && !each.isSilent())
                                .limit(2)
                                .toList())
                .not("wrong-password", "no hand types at such a beat")
                .not("password-spray", "the beat stays with one user, client and address")
                .wouldChange("the client is not a device of the user")
                .done();
    }
}
