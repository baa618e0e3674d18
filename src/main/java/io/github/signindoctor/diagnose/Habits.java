package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways in which one user comes in: by one client, on one device, from one place, with one kind of proof. People have
 * few, and use them day by day; of each way the first and the last success tell all that a count across users wants.
 */
final class Habits {
    /** One that is not found again among so many is counted twice, which changes nothing. */
    private static final int LOOK_BACK = 16;

    private final List<Habit> habits = new ArrayList<>();

    /** One way of coming in, each part the object that the log shares. */
    private static final class Habit {
        private final Client client;
        private final Place place;
        private final Device device;
        private final Who who;
        private final Tenancy tenancy;
        private final SignIn alike;
        private int first;
        private int last;

        Habit(SignInLog log, int at) {
            client = log.clientAt(at);
            place = log.placeAt(at);
            device = log.deviceAt(at);
            who = log.whoAt(at);
            tenancy = log.tenancyAt(at);
            alike = log.alikeAt(at);
            first = at;
            last = at;
        }

        boolean holds(SignInLog log, int at) {
            return client == log.clientAt(at)
                    && place == log.placeAt(at)
                    && device == log.deviceAt(at)
                    && alike == log.alikeAt(at)
                    && who == log.whoAt(at)
                    && tenancy == log.tenancyAt(at);
        }
    }

    /** Takes a success. */
    void add(SignInLog log, int at) {
        for (int each = habits.size() - 1; each >= Math.max(0, habits.size() - LOOK_BACK); each--) {
            Habit habit = habits.get(each);
            if (habit.holds(log, at)) {
                habit.first = log.timeAt(at).isBefore(log.timeAt(habit.first)) ? at : habit.first;
                habit.last = log.timeAt(at).isAfter(log.timeAt(habit.last)) ? at : habit.last;
                return;
            }
        }
        habits.add(new Habit(log, at));
    }

    /** The places in the log of the successes that tell all. */
    IntStream telling() {
        return habits.stream()
                .flatMapToInt(each ->
                        each.first == each.last ? IntStream.of(each.first) : IntStream.of(each.first, each.last));
    }
}
