package io.github.signindoctor.sandbox.desk;

import java.security.SecureRandom;

/** The text of a pass. It is given out once and kept nowhere. */
final class PassText {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789*+&%";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PassText() {}

    static String fresh() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }
}
