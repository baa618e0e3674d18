package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refused whatever the password: the address is known for attacks. */
public final class MaliciousAddressBlocked implements Check {
    @Override
    public String cause() {
        return "malicious-address-blocked";
    }

    @Override
    public String lookFor() {
        return "50053 with the reason of a malicious address, or from a strange address without wrong passwords before it while the user works elsewhere";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50053);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(each -> each.hasCode(50053)
                && (each.signal() == Signal.MALICIOUS_ADDRESS || isUnlikelyLockout(each, story, context)));
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = refused.stream().anyMatch(each -> each.signal() == Signal.MALICIOUS_ADDRESS);
        boolean own = refused.stream()
                .anyMatch(each -> story.normal().knewNetwork(each.signIn().place(), each.at())
                        || context.tenant()
                                .knowsAddress(
                                        each.signIn().place().address(),
                                        story.timeline().user().id()));
        Set<String> addresses = Strangers.addresses(refused);
        Instant first = refused.get(0).at();
        boolean worksElsewhere = story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && (!own || each.isInteractive() && each.at().isAfter(first))
                        && !addresses.contains(Strangers.spot(each)));
        return Optional.of(new Draft(cause(), story, refused)
                .standing(false, context, Severity.MEDIUM)
                .severity(worksElsewhere ? Severity.INFO : Severity.MEDIUM)
                .confidence(sure ? Confidence.HIGH : Confidence.LOW)
                .withhold(own ? "block-address" : "use-other-network")
                .fact(
                        sure
                                ? "the address was refused for malicious activity: " + Whereabouts.of(refused)
                                : "the code of a lockout, from a strange address and without wrong passwords of the user before it",
                        refused)
                .not("account-locked", "no run of wrong passwords of the user led to it")
                .wouldChange("wrong passwords of the user came right before it")
                .done());
    }

    /** Without the reason, a lockout from a strange address while the user works elsewhere is no lockout of the user. */
    private static boolean isUnlikelyLockout(Reading reading, Story story, Context context) {
        boolean worksMeanwhile = story.readings().stream()
                .anyMatch(each ->
                        each.succeeded() && each.isInteractive() && each.at().isAfter(reading.at()));
        boolean wrongPasswords = story.readings().stream()
                .anyMatch(each -> each.hasCode(50126) && !each.at().isAfter(reading.at()));
        return reading.signal() != Signal.ACCOUNT_LOCKED
                && Strangers.in(story, context).test(reading)
                && worksMeanwhile
                && !wrongPasswords;
    }
}
