package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Program;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Records from where the user never was, as the attack checks see them. */
final class Strangers {
    private static final Set<String> WORTH_THE_NAME = Set.of("medium", "high");
    private static final Set<String> STANDING = Set.of("atrisk", "confirmedcompromised");
    private static final Set<String> CLEARED = Set.of("dismissed", "confirmedsafe");

    private Strangers() {}

    /** Whether a record comes from a strange place. */
    static Predicate<Reading> in(Story story, Context context) {
        return each -> Familiarity.of(each, story, context.tenant()) == Familiarity.STRANGE;
    }

    /** The address of a record, or its country where the export tells no address; may be empty. */
    static String spot(Reading reading) {
        Place place = reading.signIn().place();
        return place.address().isEmpty() ? place.country() : place.address();
    }

    /** The addresses of records, or their countries where no address is told, as far as they are told. */
    static Set<String> addresses(List<Reading> readings) {
        return readings.stream()
                .map(Strangers::spot)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What else failed at the addresses of these; these alone where the export tells neither address nor country. */
    static List<Reading> refusedThere(Story story, List<Reading> theirs) {
        Set<String> addresses = addresses(theirs);
        return addresses.isEmpty() ? theirs : story.open(each -> !each.succeeded() && addresses.contains(spot(each)));
    }

    /** Successes from one of these addresses after a time. */
    static List<Reading> cameIn(Story story, Set<String> addresses, Instant after) {
        return story.readings().stream()
                .filter(each -> each.succeeded() && !each.at().isBefore(after) && addresses.contains(spot(each)))
                .toList();
    }

    /** Successes after the first of these, from one of their addresses and with one of their programs. */
    static List<Reading> cameInWith(Story story, List<Reading> theirs) {
        Set<String> programs = theirs.stream()
                .map(each -> Program.of(each.signIn()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return cameIn(story, addresses(theirs), theirs.get(0).at().plusNanos(1)).stream()
                .filter(each -> programs.contains(Program.of(each.signIn())))
                .toList();
    }

    /** Whether the record speaks of a risk worth the name, which nobody has dismissed. */
    static boolean isRisky(Reading reading) {
        Risk risk = reading.signIn().risk();
        String state = risk.state().toLowerCase(Locale.ROOT);
        return !CLEARED.contains(state)
                && (STANDING.contains(state)
                        || WORTH_THE_NAME.contains(risk.duringSignIn().toLowerCase(Locale.ROOT))
                        || WORTH_THE_NAME.contains(risk.aggregated().toLowerCase(Locale.ROOT)));
    }
}
