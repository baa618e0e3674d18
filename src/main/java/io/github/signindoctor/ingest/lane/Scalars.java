package io.github.signindoctor.ingest.lane;

/** Judges what is no string: numbers, true, false, null. */
final class Scalars {
    private Scalars() {}

    static boolean isValid(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        return switch (first) {
            case 't' -> is("true", bytes, from, to);
            case 'f' -> is("false", bytes, from, to);
            case 'n' -> is("null", bytes, from, to);
            default -> isNumber(bytes, from, to);
        };
    }

    private static boolean is(String word, byte[] bytes, int from, int to) {
        if (to - from != word.length()) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (bytes[from + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        int at = from + (bytes[from] == '-' ? 1 : 0);
        int whole = digits(bytes, at, to);
        if (whole == at || bytes[at] == '0' && whole > at + 1) {
            return false;
        }
        at = whole;
        if (at < to && bytes[at] == '.') {
            int fraction = digits(bytes, at + 1, to);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        return at == to || isExponent(bytes, at, to);
    }

    private static boolean isExponent(byte[] bytes, int from, int to) {
        if (bytes[from] != 'e' && bytes[from] != 'E') {
            return false;
        }
        int at = from + 1;
        at += at < to && (bytes[at] == '+' || bytes[at] == '-') ? 1 : 0;
        return at < to && digits(bytes, at, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
