package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.Place;
import java.util.List;

/**
 * How sure machine and place together make that it is the user who fails. A country, or an office where colleagues
 * work, is where a stranger may sit too; nobody is helped to a new factor for either alone.
 */
public final class Hands {
    private static final int TWICE = 2;

    private Hands() {}

    /**
     * High where most of the attempts come with the user's machine from a usual address or network, and at least two of
     * them; medium where one of both cannot be told, the machine travels, or where only colleagues are known to work; low
     * where the machine or program is new, where it does not show itself in a place that is only colleagues', or where only
     * the country fits.
     */
    public static Confidence of(List<Reading> readings, Story story, TenantView tenant) {
        for (Confidence confidence : List.of(Confidence.HIGH, Confidence.MEDIUM)) {
            List<Reading> such = readings.stream()
                    .filter(each -> of(each, story, tenant).compareTo(confidence) <= 0)
                    .toList();
            int attempts = story.attemptsWith(such).size();
            if (attempts >= TWICE && 2 * attempts > story.attemptsWith(readings).size()) {
                return confidence;
            }
        }
        return Confidence.LOW;
    }

    private static Confidence of(Reading reading, Story story, TenantView tenant) {
        Place place = reading.signIn().place();
        boolean own = story.normal().knewNetwork(place, reading.at());
        boolean usual = own || tenant.knowsPlace(place, story.timeline().user().id());
        boolean answeredFor = own || usual && !story.normal().isKnownAt(reading.at());
        return switch (Machine.of(reading, story)) {
            case OWN -> usual ? Confidence.HIGH : Confidence.MEDIUM;
            case ALIKE -> own ? Confidence.HIGH : usual ? Confidence.MEDIUM : Confidence.LOW;
            case UNTOLD -> answeredFor ? Confidence.MEDIUM : Confidence.LOW;
            case NEW -> Confidence.LOW;
        };
    }
}
