package io.github.signindoctor.diagnose;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs the whole diagnosis over a handful of records, as {@code analyze} does. */
public final class Patient {
    /** The knowledge that ships with the program. */
    public static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();

    private static final Instant WEEK_LATER = Event.START.plus(Duration.ofDays(7));

    private Patient() {}

    /** The findings over these records, judged a week after the start. */
    public static List<Finding> findings(Event... events) {
        return findings(WEEK_LATER, Arrays.stream(events).map(Event::record).toList());
    }

    /** The findings over these records, judged at this time. */
    public static List<Finding> findings(Instant asOf, List<SignIn> records) {
        Roster roster = Roster.of(records);
        TenantTally tally = new TenantTally();
        roster.users()
                .forEach(user ->
                        user.signIns().forEach(each -> tally.add(user.user().id(), each)));
        Instant from = records.stream()
                .map(SignIn::createdDateTime)
                .min(Instant::compareTo)
                .orElse(asOf);
        Context context = new Context(asOf, from, tally.view(), KNOWLEDGE);
        Diagnoser diagnoser = new Diagnoser(Checks.ALL);
        return Diagnoser.conclude(roster.users().stream()
                .map(user -> diagnoser.diagnose(user, context))
                .toList());
    }

    /** The causes found over these records, in report order. */
    public static List<String> causes(Event... events) {
        return findings(events).stream().map(Finding::cause).toList();
    }

    /** These events and those, as one log. */
    public static Event[] log(Stream<Event> some, Event... others) {
        return Stream.concat(some, Arrays.stream(others)).toArray(Event[]::new);
    }
}
