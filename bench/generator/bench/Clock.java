package bench;

import java.time.LocalDate;

/** Writes moments. */
final class Clock {

    private static final long DAY = 86_400_000;

    private Clock() {}

    /** 2026-06-04T07:12:49 */
    static Line seconds(Line line, long millis) {
        LocalDate date = LocalDate.ofEpochDay(millis / DAY);
        int second = (int) (millis % DAY / 1000);
        line.digits(date.getYear(), 4)
                .ascii("-")
                .digits(date.getMonthValue(), 2)
                .ascii("-");
        line.digits(date.getDayOfMonth(), 2).ascii("T").digits(second / 3600, 2).ascii(":");
        return line.digits(second / 60 % 60, 2).ascii(":").digits(second % 60, 2);
    }

    /** 2026-06-04T07:12:49.1234567 with four digits that are made up. */
    static Line ticks(Line line, long millis, long salt) {
        return seconds(line, millis).ascii(".").digits((int) (millis % 1000), 3).digits(Mix.below(10_000, salt, 3), 4);
    }
}
