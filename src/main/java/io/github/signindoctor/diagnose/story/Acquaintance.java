package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says by what a record was familiar: a known machine in a new country is another thing than the own desk. */
public final class Acquaintance {
    private Acquaintance() {}

    /** Records that are familiar, by the words that say why, in the order of the records. */
    public static Map<String, List<Reading>> of(List<Reading> readings, Story story, TenantView tenant) {
        Map<String, List<Reading>> told = new LinkedHashMap<>();
        readings.stream()
                .filter(each -> Familiarity.of(each, story, tenant) == Familiarity.FAMILIAR)
                .forEach(each -> told.computeIfAbsent(words(each, story.normal()), any -> new ArrayList<>())
                        .add(each));
        return told;
    }

    private static String words(Reading reading, Normal normal) {
        boolean device = normal.knewDevice(reading.signIn().device(), reading.at());
        String place = place(reading.signIn().place(), reading, normal);
        return device && !place.isEmpty()
                ? "the user came in before with this machine and " + place
                : device
                        ? "the user came in before with this machine, but never from this place"
                        : place.isEmpty()
                                ? "colleagues came in from there before, this user did not"
                                : "the user came in before " + place + ", but not with this machine";
    }

    private static String place(Place place, Reading reading, Normal normal) {
        if (normal.knewAddress(place.address(), reading.at())) {
            return "from this address";
        }
        return normal.knewNetwork(place, reading.at())
                ? "from this network"
                : normal.knewPlace(place, reading.at()) ? "from this country" : "";
    }
}
