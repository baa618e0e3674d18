package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.Client;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The pages on which users register their second factors. */
public final class SecurityInfo {
    /** My Signins, which serves the security information page (learn.microsoft.com, first-party application ids). */
    private static final String MY_SIGN_INS = "19db86c3-b2b9-44cc-b339-36da233a3be2";

    /** My Apps, from which and to which people are sent when they register (first-party application id). */
    private static final String ACCESS_PANEL = "0000000c-0000-0000-c000-000000000000";

    private static final String[] NAMES = {"my signins", "my sign-ins", "security info", "mysignins"};

    private SecurityInfo() {}

    /** Whether the record is about these pages. */
    public static boolean isFor(Reading reading) {
        return is(reading.signIn().client().app())
                || is(reading.signIn().client().resource());
    }

    /** Whether any record of a story is about these pages. */
    static boolean isVisitedIn(Story story) {
        Client before = null;
        for (Reading reading : story.readings()) {
            Client client = reading.signIn().client();
            // Mostly the very client of the record before.
            if (client != before && isFor(reading)) {
                return true;
            }
            before = client;
        }
        return false;
    }

    /** Whether the record is a visit to these pages, or to the panel in front of them. */
    static boolean isVisit(Reading reading) {
        return isFor(reading) || reading.signIn().client().app().id().equals(ACCESS_PANEL);
    }

    /**
     * The records for which this holds and that no success follows in their episode. Who was stopped at an app and gets
     * onto the registration pages with a password alone has not got past that.
     */
    static List<Reading> leftOpen(Story story, Predicate<Reading> such) {
        return story.unanswered(
                such,
                (episode, reading) -> episode.succeedsAfter(
                        reading, each -> !isVisit(each) || isVisit(reading) || each.passedFactor()));
    }

    /** Whether a record of this page follows, in its episode, a demand to register. */
    static boolean isAfterDemand(Story story, Reading visit) {
        return story.episodes().stream()
                .filter(episode -> episode.readings().contains(visit))
                .flatMap(episode -> episode.readings().stream())
                .anyMatch(each -> isDemanded(each) && !each.at().isAfter(visit.at()));
    }

    /** Whether, in its episode, the pages were visited after this demand. */
    static boolean isFollowedUp(Story story, Reading demand) {
        return story.episodes().stream()
                .filter(episode -> episode.readings().contains(demand))
                .flatMap(episode -> episode.readings().stream())
                .anyMatch(each -> isVisit(each) && !each.at().isBefore(demand.at()));
    }

    private static boolean is(App app) {
        if (app.id().equals(MY_SIGN_INS)) {
            return true;
        }
        for (String name : NAMES) {
            if (name.equalsIgnoreCase(app.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second factor is to be registered. */
    static boolean isDemanded(Reading reading) {
        return reading.hasCode(50072, 50079) || reading.signal() == Signal.NO_METHOD;
    }

    /** The records of the episodes that hold one of these, as far as they demand or refuse registration. */
    static List<Reading> around(Story story, List<Reading> refusals) {
        Set<Reading> wanted = new HashSet<>(refusals);
        return story.episodes().stream()
                .filter(episode -> episode.readings().stream().anyMatch(wanted::contains))
                .flatMap(episode -> episode.readings().stream())
                .filter(each -> wanted.contains(each) || isDemanded(each))
                .sorted(Reading.ORDER)
                .toList();
    }
}
