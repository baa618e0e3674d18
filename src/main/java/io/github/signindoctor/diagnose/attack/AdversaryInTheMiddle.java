package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Beforehand;
import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Deed;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.registration.SecurityInfo;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.NetworkPage;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.AccountState.Change;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A phishing proxy: MFA succeeded, for somebody else. It takes a second sign; one alone is a traveller. */
public final class AdversaryInTheMiddle implements Check {
    private static final Duration SOON = Duration.ofHours(24);
    private static final Duration AT_ONCE = Duration.ofHours(1);
    private static final Duration TOO_FAST = Duration.ofMinutes(30);

    @Override
    public String cause() {
        return "adversary-in-the-middle";
    }

    @Override
    public String lookFor() {
        return "a completed sign-in from an unknown place and a second sign: one session in two places, overlapping use, a method added or risk right after, or a hosting network listed in error-codes/networks";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> entries = entries(story);
        for (Reading entry : entries) {
            if (!isGivenAnew(entry)) {
                continue;
            }
            Familiarity familiarity = Familiarity.of(entry, story, context.tenant());
            List<Reading> second = familiarity == Familiarity.STRANGE
                    ? secondSign(story, entry)
                    : familiarity == Familiarity.UNTOLD ? sessionElsewhere(story, entry) : List.of();
            Optional<Change> added = familiarity == Familiarity.STRANGE ? added(context, entry) : Optional.empty();
            if (!second.isEmpty() || added.isPresent()) {
                return Optional.of(verdict(story, context, entry, new Signs(second, added)));
            }
        }
        return entries.stream()
                .filter(entry -> RentedNetworks.behind(entry, story, context).isPresent())
                .min(Comparator.comparing(entry -> RentedNetworks.isOwnBrowser(entry, story)))
                .map(entry -> verdict(story, context, entry, new Signs(List.of(), Optional.empty())));
    }

    /** Successes of a person on a machine without identity. */
    private static List<Reading> entries(Story story) {
        List<Reading> entries = new ArrayList<>();
        for (Reading each : story.readings()) {
            if (each.succeeded()
                    && !each.isSilent()
                    && each.signIn().device().id().isEmpty()) {
                entries.add(each);
            }
        }
        return entries;
    }

    /** What makes more of an entry than a traveller: records, and an entry of the audit log. */
    private record Signs(List<Reading> second, Optional<Change> added) {
        int count() {
            return second.size() + (added.isPresent() ? 1 : 0);
        }
    }

    /** The user's own account added a method right after the entry. An administrator's doing is none of a stranger's. */
    private static Optional<Change> added(Context context, Reading entry) {
        return context.state().stream()
                .flatMap(state -> state.changesToUser().stream()
                        .filter(change -> change.by().equalsIgnoreCase(change.target())))
                .filter(Deed.METHOD_ADDED::is)
                .filter(change -> !change.at().isBefore(entry.at())
                        && Duration.between(entry.at(), change.at()).compareTo(AT_ONCE) <= 0)
                .reduce((newer, older) -> older);
    }

    /** A factor or password given; where the export can show no steps, an interactive success may be one. */
    private static boolean isGivenAnew(Reading reading) {
        return reading.signal() == Signal.PASSED
                || reading.password().isYes()
                || reading.signal() == Signal.UNCLEAR
                        && reading.isInteractive()
                        && !reading.signIn().authentication().stepsVisible();
    }

    private static List<Reading> secondSign(Story story, Reading entry) {
        return story.readings().stream()
                .filter(each -> isGrave(entry, each)
                        || !each.equals(entry)
                                && (splitsSession(entry, each)
                                        || isTooFast(entry, each)
                                        || risesRisk(entry, each)
                                        || addsMethod(entry, each)))
                .toList();
    }

    /** At the log's beginning no place is strange yet; a session split between two browsers tells even so. */
    private static List<Reading> sessionElsewhere(Story story, Reading entry) {
        return story.readings().stream()
                .filter(each -> each.at().isAfter(entry.at()) && splitsSession(entry, each))
                .toList();
    }

    /** One session id from two countries and two agents within a day. */
    private static boolean splitsSession(Reading entry, Reading other) {
        SignIn here = entry.signIn();
        SignIn there = other.signIn();
        return isAbroad(here, there)
                && isOtherBrowser(here, there)
                && Duration.between(entry.at(), other.at()).abs().compareTo(SOON) <= 0
                && entry.isOfSameSession(other);
    }

    /** An interactive success in another country within minutes of the entry; with one browser it may be a VPN. */
    private static boolean isTooFast(Reading entry, Reading other) {
        SignIn here = entry.signIn();
        SignIn there = other.signIn();
        return other.succeeded()
                && other.isInteractive()
                && isAbroad(here, there)
                && isOtherBrowser(here, there)
                && Duration.between(entry.at(), other.at()).abs().compareTo(TOO_FAST) <= 0;
    }

    /** High risk, told of the entry itself; below, many a traveller is under suspicion too. */
    private static boolean isGrave(Reading entry, Reading other) {
        return other.equals(entry)
                && Strangers.isRisky(entry)
                && entry.signIn().risk().duringSignIn().equalsIgnoreCase("high");
    }

    /** Risk at the entry's address, at the entry or right after. */
    private static boolean risesRisk(Reading entry, Reading other) {
        return Strangers.isRisky(other)
                && Strangers.spot(other).equals(Strangers.spot(entry))
                && !other.at().isBefore(entry.at())
                && Duration.between(entry.at(), other.at()).compareTo(SOON) <= 0;
    }

    /** The security information pages, opened from the entry's address after the entry. */
    private static boolean addsMethod(Reading entry, Reading other) {
        return SecurityInfo.isFor(other)
                && other.succeeded()
                && Strangers.spot(other).equals(Strangers.spot(entry))
                && other.at().isAfter(entry.at())
                && Duration.between(entry.at(), other.at()).compareTo(SOON) <= 0;
    }

    private static boolean isAbroad(SignIn here, SignIn there) {
        return differ(here.place().country(), there.place().country());
    }

    private static boolean isOtherBrowser(SignIn here, SignIn there) {
        return differ(here.client().userAgent(), there.client().userAgent());
    }

    /** What an export leaves out differs from nothing. */
    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private Verdict verdict(Story story, Context context, Reading entry, Signs signs) {
        List<Reading> second = signs.second();
        String spot = Strangers.spot(entry);
        List<Reading> all = new ArrayList<>(story.readings().stream()
                .filter(each -> Strangers.spot(each).equals(spot))
                .toList());
        second.stream().filter(each -> !all.contains(each)).forEach(all::add);
        all.sort(Reading.ORDER);
        Optional<NetworkPage> rented = RentedNetworks.behind(entry, story, context);
        Confidence confidence = signs.count() == 0
                ? RentedNetworks.confidence(entry, story)
                : signs.count() > 1 || rented.isPresent() ? Confidence.HIGH : Confidence.MEDIUM;
        boolean vpn = signs.count() == 0
                && rented.filter(page -> RentedNetworks.isLikelyVpn(entry, story, page))
                        .isPresent();
        return new Draft(cause(), story, all)
                .standing(false, context, severity(confidence, vpn))
                .confidence(confidence)
                .inferred()
                .fact(
                        "a sign-in was completed from a place unknown for the user and the tenant: "
                                + Whereabouts.of(List.of(entry)) + Whereabouts.otherwise(story, List.of(entry)),
                        List.of(entry))
                .fact(
                        "a second sign: one session in two places, use that one person cannot do, a method added or risk right after",
                        second)
                .fact(
                        "a second sign: a method was registered right after, by the audit log: "
                                + signs.added().map(Beforehand::words).orElse(""),
                        signs.added().isPresent() ? List.of(entry) : List.of())
                .fact(
                        "a second sign: the address belongs to "
                                + rented.map(NetworkPage::label).orElse("")
                                + ", which rents out servers, and nobody else of the tenant works from there",
                        rented.isPresent() ? List.of(entry) : List.of())
                .not("stolen-password", "the second factor was given, too: success is no comfort here")
                .wouldChange("the user, asked on another channel, was " + Whereabouts.towns(List.of(entry))
                        + (rented.isPresent()
                                ? ", or behind a VPN or cloud desktop of their own, with that browser"
                                : " with that browser"))
                .done();
    }

    private static Severity severity(Confidence confidence, boolean vpn) {
        return vpn ? Severity.INFO : confidence == Confidence.LOW ? Severity.HIGH : Severity.CRITICAL;
    }
}
