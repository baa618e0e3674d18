package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.Cells;
import io.github.signindoctor.ingest.time.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The dates of one file, in the order that was settled for all of it. */
final class Dates {
    private final DateOrder order;
    private final ZoneId zone;
    private long doubtfulLine;
    private String doubtful = "";

    /**
     * The dates of a file.
     *
     * @param zone of what carries none, where the header does not say it either
     */
    Dates(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /** Zone of what carries none. */
    ZoneId zone() {
        return zone;
    }

    /** The order that was settled; {@code AUTO} where it was not. */
    DateOrder order() {
        return order;
    }

    Optional<Instant> read(String text, ZoneId in, long line) {
        if (doubtful.isEmpty() && order == DateOrder.AUTO && Times.isOrderAmbiguous(text)) {
            doubtful = text;
            doubtfulLine = line;
        }
        return new Times(order, in).parse(text);
    }

    /** The moment of a date that reads one way only; empty where it reads two ways, or none. */
    Optional<Instant> certain(String text, ZoneId in) {
        boolean doubt = order == DateOrder.AUTO && Times.isOrderAmbiguous(text);
        return doubt ? Optional.empty() : new Times(order, in).parse(text);
    }

    /** The reason of a row whose date is none. */
    static String unreadable(String date) {
        return date.isBlank()
                ? "record has no date (expected one such as 2026-03-16T11:11:00Z)"
                : "date " + Cells.quoted(date) + " cannot be read (expected one such as 2026-03-16T11:11:00Z)";
    }

    /** Says what stayed in doubt. */
    void end(RowSink sink) {
        if (!doubtful.isEmpty()) {
            sink.limit(Limit.DATE_ORDER_AMBIGUOUS);
            sink.remark(
                    doubtfulLine,
                    "date " + Cells.quoted(doubtful)
                            + " reads two ways and was taken as month first (expected --date-order to settle it)");
        }
    }
}
