package io.github.signindoctor.knowledge;

import java.util.Locale;

/** The words that pages use for constants: lower case with hyphens. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException if there is none, which the linter should have said
     */
    static <E extends Enum<E>> E constant(E[] constants, String word) {
        for (E each : constants) {
            if (of(each).equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("a word that the linter let pass: " + word);
    }
}
