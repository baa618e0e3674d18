package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why nothing shows that it is the user who fails. It matters where the remedy opens a door: a pass, a registration, an
 * exclusion from a policy.
 */
public final class Doubt {
    private static final int MOST = 3;
    private static final String VERIFY = ": verify the caller on another channel first";

    private Doubt() {}

    /** The doubt about these records, in words; empty where address or machine can be held against what is known. */
    public static Optional<String> of(Collection<Reading> readings, Story story, TenantView tenant) {
        if (readings.stream().allMatch(each -> isUnseen(each, story))) {
            return Optional.of(
                    "the export shows neither an address nor a machine of this user, so that it cannot be told"
                            + " who signs in" + VERIFY);
        }
        if (readings.stream().allMatch(each -> isNewAtOnce(each, story, tenant))) {
            return Optional.of(
                    "address and network are new for this user and colleagues, and so is the machine or program"
                            + VERIFY);
        }
        return readings.stream().allMatch(each -> isUnknown(each, story, tenant))
                ? Optional.of("nobody in this log ever came in from " + places(readings)
                        + ", this user never came in at all, and the machine shows no identity" + VERIFY)
                : Optional.empty();
    }

    private static boolean isUnseen(Reading reading, Story story) {
        return reading.signIn().place().address().isEmpty() && Machine.of(reading, story) != Machine.OWN;
    }

    /** The user is known in the log, and neither place nor machine is one of the user's: in the same country, too. */
    private static boolean isNewAtOnce(Reading reading, Story story, TenantView tenant) {
        Place place = reading.signIn().place();
        return story.normal().isKnownAt(reading.at())
                && !story.normal().knewNetwork(place, reading.at())
                && !tenant.knowsPlace(place, story.timeline().user().id())
                && Machine.of(reading, story) == Machine.NEW;
    }

    /** Colleagues are known in the log, and none of them in this country, network or address; nor is the user anywhere. */
    private static boolean isUnknown(Reading reading, Story story, TenantView tenant) {
        Place place = reading.signIn().place();
        String user = story.timeline().user().id();
        return !story.normal().isKnownAt(Instant.MAX)
                && tenant.knowsOthers(user)
                && reading.signIn().device().id().isEmpty()
                && !tenant.knowsPlace(place, user)
                && !tenant.knowsCountry(place.country(), user);
    }

    private static String places(Collection<Reading> readings) {
        List<String> places = readings.stream()
                .map(each -> words(each.signIn().place()))
                .distinct()
                .sorted()
                .toList();
        return places.stream().limit(MOST).collect(Collectors.joining(" and "))
                + (places.size() > MOST ? " and other places" : "");
    }

    private static String words(Place place) {
        return place.label().isEmpty() ? place.address() : place.label() + " (" + place.address() + ")";
    }
}
