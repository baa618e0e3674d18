package io.github.signindoctor.ingest.time;

import io.github.signindoctor.ingest.DateOrder;
import java.util.Optional;

/** Tells the order of day and month from all the dates of one file. */
public final class DateOrderProbe {
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean ambiguous;
    private boolean portalClock;

    /** Takes one date of the file. */
    public void see(String text) {
        Optional<DateOrder> proven = Times.orderProvenBy(text);
        dayFirst |= proven.filter(DateOrder.DAY_FIRST::equals).isPresent();
        monthFirst |= proven.filter(DateOrder.MONTH_FIRST::equals).isPresent();
        ambiguous |= Times.isOrderAmbiguous(text);
        portalClock |= isPortalClock(text);
    }

    /**
     * The Azure portal's own {@code 9/19/2023, 1:45:17.287 PM}: a comma and capital letters. Of the languages that write a
     * comma there, only American English has the capitals, so the month stands first.
     */
    private static boolean isPortalClock(String text) {
        String stripped = text.strip();
        return stripped.indexOf(',') > 0 && (stripped.endsWith("AM") || stripped.endsWith("PM"));
    }

    /** The order of the file: what is proven and not contradicted; otherwise {@link DateOrder#AUTO}, each date for itself. */
    public DateOrder order() {
        if (dayFirst == monthFirst) {
            return !dayFirst && portalClock ? DateOrder.MONTH_FIRST : DateOrder.AUTO;
        }
        return dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Whether no later date can change the order: it is proven, and the portal wrote the file, not a hand. */
    public boolean settled() {
        return portalClock && dayFirst != monthFirst;
    }

    /** Whether dates were seen that read two ways and nothing in the file settles which. */
    public boolean undecided() {
        return ambiguous && order() == DateOrder.AUTO;
    }
}
