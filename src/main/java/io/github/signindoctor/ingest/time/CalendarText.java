package io.github.signindoctor.ingest.time;

import io.github.signindoctor.ingest.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The three numbers of a date as they stand, before their order is settled.
 *
 * @param year the number that is the year by its place, two digits completed
 * @param first of the other two, the one written first
 * @param second the one written after it
 * @param fixed the order that the form itself has: year first, or points between, which only countries with the day first write
 */
record CalendarText(int year, int first, int second, Optional<DateOrder> fixed) {
    private static final int MONTHS = 12;

    static Optional<CalendarText> scan(Cursor cursor) {
        int one = cursor.number(4);
        boolean yearFirst = cursor.digits() == 4;
        char separator = cursor.peek();
        if (one < 0 || !isSeparator(separator) || !cursor.take(separator)) {
            return Optional.empty();
        }
        int two = cursor.number(2);
        if (two < 0 || !cursor.take(separator)) {
            return Optional.empty();
        }
        int three = cursor.number(4);
        if (three < 0) {
            return Optional.empty();
        }
        return Optional.of(yearFirst ? yearFirst(one, two, three) : yearLast(one, two, three, separator));
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static CalendarText yearFirst(int year, int month, int day) {
        return new CalendarText(year, month, day, Optional.of(DateOrder.MONTH_FIRST));
    }

    private static CalendarText yearLast(int first, int second, int year, char separator) {
        Optional<DateOrder> fixed = separator == '.' ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
        return new CalendarText(year < 100 ? year + 2000 : year, first, second, fixed);
    }

    /** Whether both orders give a day, and not the same one. */
    boolean ambiguous() {
        return fixed.isEmpty() && first <= MONTHS && second <= MONTHS && first != second;
    }

    /** The order that a part above 12 proves. */
    Optional<DateOrder> proves() {
        if (fixed.isPresent() || first > MONTHS == second > MONTHS) {
            return Optional.empty();
        }
        return Optional.of(first > MONTHS ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** The day; where nothing settles the order, the one that the date proves itself, else month first. */
    Optional<LocalDate> in(DateOrder wanted) {
        DateOrder order = fixed.orElse(wanted == DateOrder.AUTO ? proves().orElse(DateOrder.MONTH_FIRST) : wanted);
        return order == DateOrder.DAY_FIRST ? day(second, first) : day(first, second);
    }

    private Optional<LocalDate> day(int month, int day) {
        boolean exists = month >= 1
                && month <= MONTHS
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
