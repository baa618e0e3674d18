package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.Place;

/** Whether a record comes from where, or with what, the user is at home. */
public enum Familiarity {
    /** A device, address, network or country from which the user or several colleagues succeeded before. */
    FAMILIAR,
    /** The user's normal is known, from before or, where the log begins with the record, from after; this is not it. */
    STRANGE,
    /** The log is too short, or the record says too little, to tell. */
    UNTOLD;

    /** Judges a record against what was known before it. */
    public static Familiarity of(Reading reading, Story story, TenantView tenant) {
        Place place = reading.signIn().place();
        Normal normal = story.normal();
        if (normal.knewDevice(reading.signIn().device(), reading.at())
                || normal.knewPlace(place, reading.at())
                || tenant.knowsPlace(place, story.timeline().user().id())) {
            return FAMILIAR;
        }
        if (place.address().isEmpty()) {
            return isForeign(reading, story, tenant) ? STRANGE : UNTOLD;
        }
        boolean stranger = normal.isKnownAt(reading.at())
                || normal.livesElsewhere(place)
                        && !normal.knowsDevice(reading.signIn().device());
        return stranger ? STRANGE : UNTOLD;
    }

    /** Without an address: whether it is a country from which neither the user nor several colleagues ever came in. */
    private static boolean isForeign(Reading reading, Story story, TenantView tenant) {
        Place place = reading.signIn().place();
        Normal normal = story.normal();
        boolean another = normal.isKnownAt(reading.at())
                || normal.livesElsewhere(place)
                        && !normal.knowsDevice(reading.signIn().device());
        return another
                && normal.hasCountries()
                && !place.country().isEmpty()
                && !tenant.knowsCountry(place.country(), story.timeline().user().id());
    }
}
