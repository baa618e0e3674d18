package io.github.signindoctor.diagnose;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the whole diagnosis over a handful of records, as {@code analyze} does. */
public final class Patient {
    /** The knowledge that ships with the program. */
    public static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();

    /** When most tests judge. */
    public static final Instant WEEK_LATER = Event.START.plus(Duration.ofDays(7));

    private Patient() {}

    /** The findings over these records, judged a week after the start. */
    public static List<Finding> findings(Event... events) {
        return findings(WEEK_LATER, Arrays.stream(events).map(Event::record).toList());
    }

    /** The findings over these records, judged at this time. */
    public static List<Finding> findings(Instant asOf, List<SignIn> records) {
        return findings(KNOWLEDGE, asOf, records);
    }

    /** The findings over these records, judged at this time by what these pages say. */
    public static List<Finding> findings(KnowledgeBase knowledge, Instant asOf, List<SignIn> records) {
        return findings(knowledge, asOf, records, Optional.empty());
    }

    /** The findings over these records of a user whose live state is known, judged a week after the start. */
    public static List<Finding> findings(AccountState state, Event... events) {
        List<SignIn> records = Arrays.stream(events).map(Event::record).toList();
        return findings(KNOWLEDGE, WEEK_LATER, records, Optional.of(state));
    }

    private static List<Finding> findings(
            KnowledgeBase knowledge, Instant asOf, List<SignIn> records, Optional<AccountState> state) {
        Roster roster = Roster.of(SignInLog.of(records));
        Instant from = records.stream()
                .map(SignIn::createdDateTime)
                .min(Instant::compareTo)
                .orElse(asOf);
        TenantView view = Diagnoser.survey(roster.users(), knowledge);
        Context context = new Context(asOf, from, view, knowledge).with(state);
        Diagnoser diagnoser = new Diagnoser(Checks.OF_TENANT, state.isPresent() ? Checks.WITH_STATE : Checks.ALL);
        List<TenantVerdict> tenant = diagnoser.diagnose(Event.TENANT, context);
        return Diagnoser.conclude(
                tenant,
                roster.users().stream()
                        .map(user -> diagnoser.diagnose(user, tenant, context))
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
