package io.github.signindoctor.ingest.lane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads moments in the form in which Graph and its kin write them, {@code 2026-06-07T21:50:51.1234567Z} or {@code +00:00}.
 * The hour is taken apart only where it is not that of the moment before. For one thread.
 */
final class Moments {
    /** No moment in that form; the twin may know another. */
    static final long NONE = Long.MIN_VALUE;

    private static final byte[] UTC = "+00:00".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORTEST = 20;
    private static final int MOST_DECIMALS = 9;
    private static final long NANOS = 1_000_000_000L;
    private static final long HOUR = 3600 * NANOS;
    /** Where the second of two words begins that hold how an hour is written. */
    private static final int HOUR_END = 5;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** How the hour was written that was read last, and its beginning. */
    private long lastHead;

    private long lastTail;
    private long lastHour = NONE;

    /** Nanoseconds since 1970 of a quoted moment in the years 2000 to 2100. */
    long nanos(byte[] text, int quote, int behind) {
        return text[quote] == '"' ? bare(text, quote + 1, behind - 1) : NONE;
    }

    /** The same of a moment without quotes. */
    long bare(byte[] text, int from, int behind) {
        int to = behind;
        if (to - from < SHORTEST) {
            return NONE;
        }
        if (text[to - 1] != 'Z') {
            to -= UTC.length - 1;
            if (to - from < SHORTEST || !endsInUtc(text, behind)) {
                return NONE;
            }
        }
        int minute = pair(text, from + 14);
        int second = pair(text, from + 17);
        long fraction = fraction(text, from + 19, to - 1);
        boolean bad = text[from + 13] != ':'
                || text[from + 16] != ':'
                || minute < 0
                || minute > 59
                || second < 0
                || second > 59
                || fraction < 0;
        long hour = bad ? NONE : hour(text, from);
        return hour == NONE ? NONE : hour + (minute * 60 + second) * NANOS + fraction;
    }

    private long hour(byte[] text, int from) {
        long head = Bytes.word(text, from);
        long tail = Bytes.word(text, from + HOUR_END);
        if (head != lastHead || tail != lastTail || lastHour == NONE) {
            lastHour = newHour(text, from);
            lastHead = head;
            lastTail = tail;
        }
        return lastHour;
    }

    private static long newHour(byte[] text, int from) {
        int year = number(text, from, 4);
        int month = pair(text, from + 5);
        int day = pair(text, from + 8);
        int hour = pair(text, from + 11);
        boolean bad = text[from + 4] != '-'
                || text[from + 7] != '-'
                || text[from + 10] != 'T'
                || year < 2000
                || year > 2100
                || month < 1
                || month > 12
                || day < 1
                || day > days(year, month)
                || hour < 0
                || hour > 23;
        return bad ? NONE : (epochDay(year, month, day) * 24 + hour) * HOUR;
    }

    private static boolean endsInUtc(byte[] text, int to) {
        return Arrays.equals(text, to - UTC.length, to, UTC, 0, UTC.length);
    }

    /** The number of two digits; negative where one is none. */
    private static int pair(byte[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
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
