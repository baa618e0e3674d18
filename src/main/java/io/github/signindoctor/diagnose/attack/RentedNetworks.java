package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.story.Normal;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.NetworkPage;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Networks that rent out servers: phishing proxies stand there, and people do not sit there. Company gateways, cloud
 * desktops and VPN services rent there too; what tells them apart is who else comes from there, and with what.
 */
final class RentedNetworks {
    /** A cloud desktop is used day by day; so many days of it, or before it, make a normal. */
    private static final long DAYS = 3;

    private RentedNetworks() {}

    /** The listed network from which a stranger completed this sign-in; empty where it may be one of the organisation. */
    static Optional<NetworkPage> behind(Reading entry, Story story, Context context) {
        Place place = entry.signIn().place();
        if (entry.signal() != Signal.PASSED && !isUnseenMfa(entry)) {
            return Optional.empty();
        }
        return context.knowledge()
                .network(place.network())
                .filter(page -> page.kind() != NetworkPage.Kind.OWN)
                .filter(page -> isNewTo(story.normal(), entry))
                .filter(page -> !context.tenant()
                        .isSettledIn(place.network(), story.timeline().user().id()))
                .filter(page -> !isUsersOwn(place, entry, story));
    }

    /**
     * How sure the network alone makes: a proxy may hand on the name of the user's browser, but so does a VPN that the user
     * has switched on.
     */
    static Confidence confidence(Reading entry, Story story) {
        return entry.signal() == Signal.PASSED && !isOwnBrowser(entry, story) ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** Whether the likelier reading is a VPN of the user's own. */
    static boolean isLikelyVpn(Reading entry, Story story, NetworkPage network) {
        return network.kind() == NetworkPage.Kind.VPN && isOwnBrowser(entry, story);
    }

    /** Whether the user had succeeded before with this very agent. */
    static boolean isOwnBrowser(Reading entry, Story story) {
        String agent = entry.signIn().client().userAgent();
        return agent.isEmpty()
                || story.readings().stream()
                        .anyMatch(each -> each.succeeded()
                                && each.at().isBefore(entry.at())
                                && each.signIn().client().userAgent().equals(agent));
    }

    /** A success where two factors were needed and the export shows no steps. */
    private static boolean isUnseenMfa(Reading entry) {
        return entry.signal() == Signal.UNCLEAR
                && entry.signIn().authentication().steps().isEmpty()
                && entry.signIn().authentication().requirement().equalsIgnoreCase("multiFactorAuthentication");
    }

    private static boolean isNewTo(Normal normal, Reading entry) {
        return normal.isKnownAt(entry.at())
                && !normal.knewPlace(entry.signIn().place(), entry.at())
                && !normal.knewDevice(entry.signIn().device(), entry.at());
    }

    /** A known machine comes from there too, or the log begins with it and goes on day by day. */
    private static boolean isUsersOwn(Place place, Reading entry, Story story) {
        Predicate<Reading> there =
                each -> each.succeeded() && each.signIn().place().network().equals(place.network());
        boolean equipped = story.readings().stream()
                .anyMatch(there.and(each -> story.readings().stream()
                        .anyMatch(other -> isSameMachine(each, other)
                                && (other.at().isBefore(entry.at()) || !there.test(other)))));
        return equipped
                || days(story, there.and(each -> !each.isSilent())) >= DAYS
                        && days(story, each -> each.succeeded() && each.at().isBefore(entry.at())) < DAYS;
    }

    private static boolean isSameMachine(Reading one, Reading other) {
        String id = one.signIn().device().id();
        return other.succeeded()
                && !id.isEmpty()
                && id.equals(other.signIn().device().id());
    }

    private static long days(Story story, Predicate<Reading> such) {
        return story.readings().stream()
                .filter(such)
                .map(each -> LocalDate.ofInstant(each.at(), ZoneOffset.UTC))
                .distinct()
                .count();
    }
}
