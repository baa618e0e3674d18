package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Machine;
import io.github.signindoctor.diagnose.story.Program;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prompts that the user did not start: denied, unanswered or answered wrongly, from a place unknown for the user. */
public final class MfaFatigueAttack implements Check {
    private static final Set<Signal> UNWANTED =
            EnumSet.of(Signal.DECLINED, Signal.NO_RESPONSE, Signal.WRONG_NUMBER, Signal.FRAUD_REPORTED);
    private static final Set<Signal> ACTIVE_REFUSAL = EnumSet.of(Signal.DECLINED, Signal.WRONG_NUMBER);
    private static final int LEAST = 3;
    private static final int LEAST_WITHOUT_NORMAL = 5;
    private static final Duration BURST = Duration.ofMinutes(30);
    private static final Duration NEXT_DAY = Duration.ofHours(12);

    @Override
    public String cause() {
        return "mfa-fatigue-attack";
    }

    @Override
    public String lookFor() {
        return "3 or more prompts denied, unanswered or answered with the wrong number, from a place unknown for the user; where country or place is known, on an unknown machine, refused or while the user works elsewhere";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(UNWANTED);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> unwanted = story.open(each -> !each.isSilent() && UNWANTED.contains(each.signal()));
        List<Reading> strange = from(Familiarity.STRANGE, unwanted, story, context);
        if (story.attemptsWith(strange).size() >= LEAST) {
            return Optional.of(verdict(story, context, strange, Ground.STRANGE));
        }
        List<Reading> untold = burst(story, from(Familiarity.UNTOLD, unwanted, story, context));
        if (!untold.isEmpty()) {
            return Optional.of(verdict(story, context, untold, Ground.UNTOLD));
        }
        List<Reading> traced = unwanted.stream()
                .filter(each -> Traces.ofAnother(each, story, context))
                .toList();
        boolean refused = traced.stream().anyMatch(each -> each.signal() == Signal.DECLINED);
        if (refused && story.attemptsWith(traced).size() >= LEAST) {
            return Optional.of(verdict(story, context, traced, Ground.TRACED));
        }
        List<Reading> byOthers = unwanted.stream()
                .filter(each -> OtherHands.hold(each, story, context))
                .toList();
        return isUnwanted(story, byOthers)
                ? Optional.of(verdict(story, context, byOthers, Ground.OTHER_HANDS))
                : refused(story, context, unwanted);
    }

    /** Prompts that somebody refused one after the other, on a machine or from an address that is new for the user. */
    private Optional<Verdict> refused(Story story, Context context, List<Reading> unwanted) {
        List<Reading> declined = unwanted.stream()
                .filter(each -> ACTIVE_REFUSAL.contains(each.signal()))
                .toList();
        List<Reading> onOther = densest(
                story,
                declined.stream()
                        .filter(each -> Machine.of(each, story) == Machine.NEW && !isSettled(each, story))
                        .toList());
        if (story.attemptsWith(onOther).size() >= LEAST) {
            return Optional.of(verdict(story, context, onOther, Ground.OTHER_MACHINE));
        }
        List<Reading> elsewhere = densest(
                story,
                declined.stream()
                        .filter(each -> isNewAddress(each, story, context) && Machine.of(each, story) != Machine.OWN)
                        .toList());
        return story.attemptsWith(elsewhere).size() >= LEAST_WITHOUT_NORMAL
                ? Optional.of(verdict(story, context, elsewhere, Ground.OTHER_ADDRESS))
                : Optional.empty();
    }

    /** Whoever works with the machine on another day, without a refusal, answers for it: it is a new one of the user's. */
    private static boolean isSettled(Reading refused, Story story) {
        String program = Program.of(refused.signIn());
        return story.readings().stream()
                .anyMatch(each -> each.succeeded()
                        && Program.of(each.signIn()).equals(program)
                        && each.signIn()
                                .device()
                                .id()
                                .equals(refused.signIn().device().id())
                        && Duration.between(refused.at(), each.at()).compareTo(NEXT_DAY) > 0);
    }

    private static boolean isNewAddress(Reading reading, Story story, Context context) {
        Place place = reading.signIn().place();
        return !place.address().isEmpty()
                && story.normal().isKnownAt(reading.at())
                && !story.normal().knewNetwork(place, reading.at())
                && !context.tenant().knowsPlace(place, story.timeline().user().id());
    }

    /**
     * In the user's own country it takes a refusal, or more prompts while the user works on elsewhere: who lost bag and
     * telephone borrows a machine, and leaves a few prompts unanswered too.
     */
    private static boolean isUnwanted(Story story, List<Reading> byOthers) {
        int attempts = story.attemptsWith(byOthers).size();
        return attempts >= LEAST && byOthers.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()))
                || attempts >= LEAST_WITHOUT_NORMAL && OtherHands.whileTheUserWorks(byOthers, story);
    }

    private static List<Reading> from(Familiarity wanted, List<Reading> unwanted, Story story, Context context) {
        return unwanted.stream()
                .filter(each -> Familiarity.of(each, story, context.tenant()) == wanted)
                .toList();
    }

    /**
     * Without a normal to hold it against, only a burst with active refusals is taken for an attack; where the export
     * tells neither address nor machine, three refusals are one.
     */
    private static List<Reading> burst(Story story, List<Reading> untold) {
        List<Reading> burst = densest(story, untold);
        boolean refused = burst.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()));
        if (refused && story.attemptsWith(burst).size() >= LEAST_WITHOUT_NORMAL) {
            return burst;
        }
        List<Reading> blind = densest(
                story,
                untold.stream()
                        .filter(each -> ACTIVE_REFUSAL.contains(each.signal()) && isBlind(each.signIn()))
                        .toList());
        return story.attemptsWith(blind).size() >= LEAST ? blind : List.of();
    }

    private static boolean isBlind(SignIn signIn) {
        return signIn.place().address().isEmpty()
                && signIn.device().id().isEmpty()
                && signIn.device().name().isEmpty();
    }

    /** The half hour that holds most attempts. */
    private static List<Reading> densest(Story story, List<Reading> sorted) {
        List<Reading> best = List.of();
        int most = 0;
        for (int from = 0; from < sorted.size(); from++) {
            Instant end = sorted.get(from).at().plus(BURST);
            List<Reading> window = sorted.subList(from, sorted.size()).stream()
                    .takeWhile(each -> !each.at().isAfter(end))
                    .toList();
            int attempts =
                    window.size() <= most ? 0 : story.attemptsWith(window).size();
            if (attempts > most) {
                best = window;
                most = attempts;
            }
        }
        return best;
    }

    private Verdict verdict(Story story, Context context, List<Reading> prompts, Ground ground) {
        Set<String> addresses = Strangers.addresses(prompts);
        List<Reading> fromThere = ground == Ground.OTHER_MACHINE || addresses.isEmpty()
                ? prompts
                : story.open(each -> !each.succeeded() && addresses.contains(Strangers.spot(each)));
        Instant start = prompts.get(0).at();
        List<Reading> accepted = ground == Ground.OTHER_MACHINE
                ? Strangers.cameInWith(story, prompts)
                : Strangers.cameIn(story, addresses, start.plusNanos(1));
        boolean refusedActively = prompts.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()));
        return new Draft(cause(), story, fromThere)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .confidence(
                        ground == Ground.STRANGE && refusedActively
                                ? Confidence.HIGH
                                : ground == Ground.STRANGE
                                                || ground == Ground.OTHER_MACHINE
                                                || ground == Ground.OTHER_HANDS && refusedActively
                                        ? Confidence.MEDIUM
                                        : Confidence.LOW)
                .inferred()
                .fact("prompts were denied, left unanswered or answered with the wrong number", prompts)
                .fact(ground.says(prompts, story), prompts)
                .fact(
                        "the password was right, so whoever tries knows it",
                        prompts.stream().filter(each -> each.password().isYes()).toList())
                .fact("a sign-in from the same address then succeeded: treat the account as taken", accepted)
                .not(
                        "authenticator-unreachable",
                        ground == Ground.OTHER_MACHINE
                                ? "somebody held the phone and refused, and a lost phone fails on the user's own machine"
                                : ground == Ground.UNTOLD
                                        ? "somebody held the phone and refused"
                                        : "a lost phone fails from the user's usual place, not from a new one")
                .wouldChange("the user, asked on another channel, "
                        + (Whereabouts.of(prompts).isEmpty() ? "" : "was " + Whereabouts.towns(prompts) + " and ")
                        + "started these sign-ins")
                .done();
    }

    /** Why the place is held against the prompts. */
    private enum Ground {
        STRANGE(", where this user and the tenant never succeeded before"),
        UNTOLD("; the log holds no earlier success of this user to compare it with"),
        TRACED("; the export names no country, but address, machine and browser are new for this user"),
        OTHER_HANDS("; the country is the user's own, but address, network, machine and browser are new for this user"),
        OTHER_MACHINE(", from a machine and with a program that this user never came in with"),
        OTHER_ADDRESS("; address and network are new for this user and the tenant, and the machine shows no identity");

        private final String says;

        Ground(String says) {
            this.says = says;
        }

        private String says(List<Reading> prompts, Story story) {
            String places = Whereabouts.of(prompts);
            String from =
                    places.isEmpty() ? "the export does not tell where they come from" : "they come from " + places;
            boolean incomparable =
                    this == UNTOLD && story.normal().isKnownAt(prompts.get(0).at());
            return incomparable ? from : from + says + Whereabouts.otherwise(story, prompts);
        }
    }
}
