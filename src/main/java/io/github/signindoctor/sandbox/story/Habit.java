package io.github.signindoctor.sandbox.story;

import io.github.signindoctor.sandbox.tenant.Trouble;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** When somebody comes next. */
record Habit(Visitor who, Random chance) {
    private static final LocalTime FIRST = LocalTime.of(6, 30);
    private static final LocalTime LAST = LocalTime.of(16, 0);
    private static final int LATE = 45;
    private static final int PATIENCE = 2;

    /** After a visit that ended well or not. */
    Instant next(Instant now, boolean in, Instant start) {
        int failures = in ? 0 : who.memory().path("failures").asInt() + 1;
        who.memory().put("failures", failures);
        if (who.thief()) {
            return thief(now, failures);
        }
        if (who.trouble() == Trouble.SCRIPT) {
            return now.plus(Duration.ofHours(1));
        }
        if (who.trouble() == Trouble.HOURLY && in) {
            return working(now.plus(Duration.ofMinutes(60)).plusSeconds(5 + chance.nextInt(40)));
        }
        if (who.trouble() == Trouble.SILENT_CLIENT && !in) {
            return now.plusSeconds(292 + chance.nextInt(16));
        }
        int usual = who.trouble() == Trouble.SHUT_OUT ? 20 : 90;
        int longest = who.trouble() == Trouble.DRIFTING_TOKEN ? 4 * usual : usual + usual / 2;
        Duration wait = in ? minutes(usual, longest) : failures % (PATIENCE + 1) == 0 ? minutes(25, 60) : minutes(2, 5);
        return within(now, now.plus(wait), start);
    }

    /** Four prompts in a row, then a pause; a wrong password makes it a long one. */
    private Instant thief(Instant now, int failures) {
        boolean pause = failures % 4 == 0;
        return now.plus(pause ? minutes(18, 40) : Duration.ofSeconds(25 + chance.nextInt(40)));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofSeconds(60L * least + chance.nextInt(60 * (most - least)));
    }

    /** Nobody's day ends while the practice goes on: whoever is in trouble keeps trying. */
    private Instant within(Instant now, Instant next, Instant start) {
        boolean stuck = who.memory().path("failures").asInt() > 0 && !now.isBefore(start);
        return stuck ? next : working(next);
    }

    private Instant working(Instant next) {
        OffsetDateTime at = next.atOffset(ZoneOffset.UTC);
        if (at.toLocalTime().isAfter(LAST)) {
            at = morning(at.plusDays(1));
        } else if (at.toLocalTime().isBefore(FIRST)) {
            at = morning(at);
        }
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = morning(at.plusDays(1));
        }
        return at.toInstant();
    }

    private OffsetDateTime morning(OffsetDateTime day) {
        return day.with(FIRST).plusSeconds(chance.nextInt(60 * LATE));
    }
}
