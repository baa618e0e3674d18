package io.github.signindoctor.ingest.lane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads moments in the form in which Graph and its kin write them, {@code 2026-06-07T21:50:51.1234567Z} or {@code +00:00}. */
final class Moments {
    /** No moment in that form; the twin may know another. */
    static final long NONE = Long.MIN_VALUE;

    private static final byte[] UTC = "+00:00".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORTEST = 20;
    private static final int MOST_DECIMALS = 9;
    private static final long NANOS = 1_000_000_000L;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Moments() {}

    /** Nanoseconds since 1970 of a quoted moment in the years 2000 to 2100. */
    static long nanos(byte[] text, int quote, int behind) {
        int from = quote + 1;
        int to = behind - 1;
        if (to - from >= SHORTEST + UTC.length - 1 && endsInUtc(text, to)) {
            to -= UTC.length - 1;
        } else if (text[to - 1] != 'Z') {
            return NONE;
        }
        if (to - from < SHORTEST || text[quote] != '"' || !isForm(text, from, to)) {
            return NONE;
        }
        int year = number(text, from, 4);
        int month = number(text, from + 5, 2);
        int day = number(text, from + 8, 2);
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        long fraction = fraction(text, from + 19, to - 1);
        boolean bad = year < 2000
                || year > 2100
                || month < 1
                || month > 12
                || day < 1
                || day > days(year, month)
                || hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 59
                || fraction < 0;
        return bad
                ? NONE
                : ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 * NANOS + second * NANOS + fraction;
    }

    private static boolean endsInUtc(byte[] text, int to) {
        return Arrays.equals(text, to - UTC.length, to, UTC, 0, UTC.length);
    }

    private static boolean isForm(byte[] text, int from, int to) {
        return text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':';
    }

    /** The number of that many digits; far below zero where one is none. */
    private static int number(byte[] text, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static long fraction(byte[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int digits = to - from - 1;
        if (text[from] != '.' || digits < 1 || digits > MOST_DECIMALS) {
            return -1;
        }
        long fraction = number(text, from + 1, digits);
        for (int at = digits; at < MOST_DECIMALS; at++) {
            fraction *= 10;
        }
        return fraction;
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Days since 1970, for years behind it. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719468;
    }
}
