package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Tells a few records attempt by attempt, as {@code story} does. */
final class History {
    private static final Instant WEEK_LATER = Event.START.plus(Duration.ofDays(7));

    private History() {}

    /** The history of the only user of these records. */
    static UserHistory of(Event... events) {
        return showing(any -> true, events);
    }

    /** The same, without the attempts none of whose records is wanted. */
    static UserHistory showing(Predicate<SignIn> wanted, Event... events) {
        return told(new Diagnoser(Checks.OF_TENANT, Checks.ALL), wanted, events);
    }

    /** The same, told by another diagnoser and for the first user of several. */
    static UserHistory told(Diagnoser diagnoser, Predicate<SignIn> wanted, Event... events) {
        List<SignIn> records = Arrays.stream(events).map(Event::record).toList();
        List<UserTimeline> users = Roster.of(SignInLog.of(records)).users();
        TenantView view = Diagnoser.survey(users, Patient.KNOWLEDGE);
        Context context = new Context(WEEK_LATER, Event.START, view, Patient.KNOWLEDGE);
        return diagnoser.retell(users.get(0), diagnoser.diagnose(Event.TENANT, context), context, wanted);
    }
}
