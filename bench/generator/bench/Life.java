package bench;

import java.util.List;

/** The days of one person: each method adds events, in the order in which they happen. */
final class Life {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    final Chance chance;
    final int days;
    final int user;
    private final long start;
    private final List<Event> events;
    private long now;
    private long original;
    private Spot spot = Spot.OFFICE;
    private Machine machine = Machine.DESK;
    private App app = App.OFFICE_HOME;

    Life(Wishes wishes, int user, List<Event> events) {
        this.chance = new Chance(wishes.seed(), user);
        this.days = wishes.days();
        this.start = wishes.start();
        this.user = user;
        this.events = events;
    }

    Life at(Spot where, Machine what) {
        spot = where;
        machine = what;
        return this;
    }

    /** At the desk, in the office or at home, as the day has it. */
    Life atDesk(int day) {
        return at(Mix.below(10, user, day) < 6 ? Spot.OFFICE : Spot.HOME, Machine.DESK);
    }

    Life on(int day, int hour, int minute) {
        now = start + day * DAY + hour * HOUR + minute * MINUTE + chance.below(60_000);
        original = 0;
        return this;
    }

    Life open(App what) {
        app = what;
        original = 0;
        return this;
    }

    /** Later in the same attempt. */
    Life later(int seconds) {
        now += seconds * 1000L + chance.below(1000);
        return this;
    }

    /** Another attempt, later. */
    Life again(int seconds) {
        original = 0;
        return later(seconds);
    }

    Life says(Answer answer) {
        long serial = ((long) user << 24) + events.size() % (1 << 24);
        if (original == 0) {
            original = serial;
        }
        events.add(new Event(now, user, answer, spot, machine, app, serial, original));
        return this;
    }

    /** Signs in with the second factor, with the interrupts that belong to it. */
    Life signsIn(Answer end) {
        if (chance.percent(20)) {
            says(Answer.NO_SESSION).again(3);
        }
        says(Answer.ASKED).later(chance.between(12, 40));
        if (chance.percent(45) && end == Answer.PASSED) {
            says(Answer.STAY_SIGNED_IN).later(chance.between(3, 8));
        }
        return says(end);
    }

    /** A morning at the desk. */
    void morning(int day) {
        atDesk(day).on(day, 6, chance.between(5, 55)).open(chance.pick(App.WEB));
        signsIn(Answer.PASSED);
    }

    /** Something that happens by itself or without a question, some time of the day. */
    void quietly(int day) {
        int lot = chance.below(10);
        if (lot < 6) {
            atDesk(day).on(day, chance.between(7, 16), chance.below(60)).open(chance.pick(App.RICH));
            says(lot == 5 ? Answer.REFRESHED_PLAIN : Answer.REFRESHED);
        } else if (lot < 8) {
            at(Spot.MOBILE, Machine.PHONE)
                    .on(day, chance.between(5, 21), chance.below(60))
                    .open(App.OUTLOOK_MOBILE);
            says(Answer.REFRESHED);
        } else {
            atDesk(day)
                    .on(day, chance.between(8, 16), chance.below(60))
                    .open(chance.pick(App.WEB))
                    .says(Answer.LET_IN);
        }
    }

    /** So many events of ordinary days, from the first day to another, exclusive. */
    void ordinary(int end, int count) {
        int goal = events.size() + count;
        for (int day = 0; day < end && events.size() < goal; day++) {
            if (day == 0 || chance.percent(30)) {
                morning(day);
            }
        }
        while (events.size() < goal) {
            quietly(chance.below(end));
        }
    }
}
