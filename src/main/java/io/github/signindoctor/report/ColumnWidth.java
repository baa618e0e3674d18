package io.github.signindoctor.report;

/** How many columns a character takes on a terminal. Ranges: Unicode's EastAsianWidth, values W and F. */
final class ColumnWidth {
    /** First and last of each range, ascending. Small gaps of unassigned characters are filled. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0,
        0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private ColumnWidth() {}

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        return isMark(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** As much of the beginning as fits. */
    static String head(String text, int room) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            used += of(next);
            if (used > room) {
                break;
            }
            end += Character.charCount(next);
        }
        return text.substring(0, end);
    }

    /** As much of the end as fits. */
    static String tail(String text, int room) {
        int start = text.length();
        int used = 0;
        while (start > 0) {
            int previous = text.codePointBefore(start);
            used += of(previous);
            if (used > room) {
                break;
            }
            start -= Character.charCount(previous);
        }
        return text.substring(start);
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
