package io.github.signindoctor.report;

/** The characters that act on a screen, or cannot be seen on it. */
final class HiddenCharacters {
    /** Characters that Unicode counts as letters or marks and that draw nothing. */
    private static final String BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private HiddenCharacters() {}

    /** Whether the code point must be shown as an escape. A surrogate here is a lone one. */
    static boolean contains(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // FORMAT holds the bidirectional controls, the zero-width ones, the byte order mark and the tags.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isUnseen(codePoint);
        };
    }

    private static boolean isUnseen(int codePoint) {
        return BLANK_LETTERS.indexOf(codePoint) >= 0
                || isVariationSelector(codePoint)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }
}
