package io.github.signindoctor.command;

import io.github.signindoctor.casework.When;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time as somebody types it. A day has a beginning and an end; the other forms are points. */
sealed interface Moment {
    /** The point from which on something is wanted. */
    When beginning(ZoneId zone);

    /** The last point up to which something is wanted. */
    default When end(ZoneId zone) {
        return beginning(zone);
    }

    /** Whether it is the same whatever the input. */
    default boolean isFixed() {
        return true;
    }

    /** Reads {@code 2026-03-12}, {@code 2026-03-12T09:30[:15][Z|+02:00]}, {@code 7d}, {@code 2h}, {@code 30m}, {@code today}, {@code yesterday}. */
    static Optional<Moment> parse(String text) {
        String word = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (word.equals("today") || word.equals("yesterday")) {
            return Optional.of(new RelativeDay(word.equals("today") ? 0 : 1));
        }
        return Stream.<Function<String, Moment>>of(
                        Ago::of,
                        date -> new Day(LocalDate.parse(date)),
                        time -> new Exact(OffsetDateTime.parse(time).toInstant()),
                        time -> new Local(LocalDateTime.parse(time)))
                .flatMap(form -> tried(form, text.strip().replaceFirst("^(\\S{10}) ", "$1T")))
                .findFirst();
    }

    private static Stream<Moment> tried(Function<String, Moment> form, String text) {
        try {
            return Stream.of(form.apply(text));
        } catch (DateTimeException | ArithmeticException e) {
            return Stream.empty(); // not this form; the next one is tried
        }
    }

    /** A point in time. */
    record Exact(Instant time) implements Moment {
        @Override
        public When beginning(ZoneId zone) {
            return asOf -> time;
        }
    }

    /** A point in time of a zone that is said elsewhere. */
    record Local(LocalDateTime time) implements Moment {
        @Override
        public When beginning(ZoneId zone) {
            return asOf -> time.atZone(zone).toInstant();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Moment {
        @Override
        public When beginning(ZoneId zone) {
            return asOf -> date.atStartOfDay(zone).toInstant();
        }

        @Override
        public When end(ZoneId zone) {
            return asOf -> date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        }
    }

    /** A day counted back from the input's own end. */
    record RelativeDay(int back) implements Moment {
        @Override
        public When beginning(ZoneId zone) {
            return asOf -> day(asOf, zone).beginning(zone).against(asOf);
        }

        @Override
        public When end(ZoneId zone) {
            return asOf -> day(asOf, zone).end(zone).against(asOf);
        }

        @Override
        public boolean isFixed() {
            return false;
        }

        private Day day(Instant asOf, ZoneId zone) {
            return new Day(asOf.atZone(zone).toLocalDate().minusDays(back));
        }
    }

    /** A length of time before the input's own end. */
    record Ago(Duration length) implements Moment {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([wdhm])", Pattern.CASE_INSENSITIVE);

        static Ago of(String text) {
            Matcher found = FORM.matcher(text);
            if (!found.matches()) {
                throw new DateTimeException("not a length");
            }
            long number = Long.parseLong(found.group(1));
            return new Ago(
                    switch (found.group(2)) {
                        case "w", "W" -> Duration.ofDays(7 * number);
                        case "d", "D" -> Duration.ofDays(number);
                        case "h", "H" -> Duration.ofHours(number);
                        default -> Duration.ofMinutes(number);
                    });
        }

        @Override
        public When beginning(ZoneId zone) {
            return asOf -> asOf.minus(length);
        }

        @Override
        public boolean isFixed() {
            return false;
        }
    }
}
