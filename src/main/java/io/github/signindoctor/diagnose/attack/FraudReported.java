package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The user reported a prompt as not theirs. */
public final class FraudReported implements Check {
    /** The detection that follows a report (learn.microsoft.com, concept-identity-protection-risks). */
    private static final String RISK_EVENT = "userReportedSuspiciousActivity";

    @Override
    public String cause() {
        return "fraud-reported";
    }

    @Override
    public String lookFor() {
        return "a result text of reported fraud or suspicious activity";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(Signal.FRAUD_REPORTED) || story.signs().hasRiskEvents();
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> reported = story.open(FraudReported::isReport);
        if (reported.isEmpty()) {
            return Optional.empty();
        }
        Set<String> addresses = Strangers.addresses(reported);
        List<Reading> fromThere = story.open(each -> !each.succeeded() && addresses.contains(Strangers.spot(each)));
        List<Reading> all = new ArrayList<>(reported);
        fromThere.stream()
                .filter(each ->
                        !all.contains(each) && Strangers.in(story, context).test(each))
                .forEach(all::add);
        all.sort(Reading.ORDER);
        List<Reading> accepted = Strangers.cameIn(story, addresses, Instant.MIN).stream()
                .filter(Strangers.in(story, context))
                .toList();
        return Optional.of(new Draft(cause(), story, all)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .fact(
                        "the user reported the prompt, which came from " + Whereabouts.of(reported)
                                + Whereabouts.otherwise(story, reported),
                        reported)
                .fact("sign-ins from the same address succeeded, before or after: treat the account as taken", accepted)
                .not("authenticator-unreachable", "the user held the phone and answered")
                .wouldChange("the user, asked on another channel, says that the report was a slip")
                .done());
    }

    private static boolean isReport(Reading reading) {
        return reading.signal() == Signal.FRAUD_REPORTED
                || reading.signIn().risk().events().stream().anyMatch(RISK_EVENT::equalsIgnoreCase);
    }
}
