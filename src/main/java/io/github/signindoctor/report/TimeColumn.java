package io.github.signindoctor.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Times in a column, as short as they can be told: the zone stands above, unless the clocks change in between. */
final class TimeColumn {
    private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OF_AGES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final boolean oneYear;
    private final List<ZoneOffset> offsets;

    TimeColumn(ZoneId zone, List<Instant> times) {
        this.zone = zone;
        List<ZonedDateTime> here = times.stream().map(time -> time.atZone(zone)).toList();
        this.oneYear = here.stream().map(ZonedDateTime::getYear).distinct().count() <= 1;
        this.offsets = here.stream().map(ZonedDateTime::getOffset).distinct().toList();
    }

    String title() {
        return offsets.size() == 1 ? "Time " + name(offsets.get(0)) : "Time";
    }

    /** No line breaks within. */
    String at(Instant time) {
        ZonedDateTime here = time.atZone(zone);
        String text = (oneYear ? OF_YEAR : OF_AGES).format(here);
        return (offsets.size() == 1 ? text : text + " " + name(here.getOffset())).replace(' ', Phrase.TIE);
    }

    /** The second time of a span; on the same day no date. */
    String end(Instant from, Instant to) {
        ZonedDateTime here = to.atZone(zone);
        boolean sameDay = from.atZone(zone).toLocalDate().equals(here.toLocalDate());
        return sameDay && offsets.size() == 1 ? CLOCK.format(here) : at(to);
    }

    private static String name(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId();
    }
}
