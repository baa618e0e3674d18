package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.story.Normal;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import java.util.function.Function;

/**
 * What is left to tell a stranger by where the export names no country: a network that colleagues use spans a town or
 * the world, so that its number alone makes nobody known.
 */
final class Traces {
    private Traces() {}

    /**
     * Whether a record without a country comes from an address that neither the user nor colleagues came in from, with
     * neither a machine, a browser nor a town of the user's. It may be a new telephone all the same: more must be seen.
     */
    static boolean ofAnother(Reading reading, Story story, Context context) {
        Place place = reading.signIn().place();
        Normal normal = story.normal();
        String user = story.timeline().user().id();
        boolean vague = place.country().isEmpty()
                && !place.network().isEmpty()
                && !place.address().isEmpty()
                && normal.isKnownAt(reading.at())
                && !normal.knewAddress(place.address(), reading.at())
                && !context.tenant().knowsAddress(place.address(), user);
        return vague
                && reading.signIn().device().id().isEmpty()
                && !normal.knewDevice(reading.signIn().device(), reading.at())
                && isNew(reading, story, each -> each.client().userAgent())
                && !isOld(reading, story, each -> each.place().city());
    }

    /** Whether the user had never succeeded in the app before. */
    static boolean isNewApp(Reading reading, Story story) {
        return isNew(reading, story, each -> each.client().app().key());
    }

    private static boolean isNew(Reading reading, Story story, Function<SignIn, String> what) {
        return !what.apply(reading.signIn()).isEmpty() && !isOld(reading, story, what);
    }

    private static boolean isOld(Reading reading, Story story, Function<SignIn, String> what) {
        String value = what.apply(reading.signIn());
        return !value.isEmpty()
                && story.readings().stream()
                        .anyMatch(each -> each.succeeded()
                                && each.at().isBefore(reading.at())
                                && what.apply(each.signIn()).equals(value));
    }
}
