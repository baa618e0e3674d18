package io.github.signindoctor.diagnose.story;

/** The letters of a name, for exports write one control in many ways: {@code Sign-in frequency}, {@code SignInFrequency}. */
public final class Letters {
    private Letters() {}

    /** The letters from A to Z in it, in lower case, and nothing else. */
    public static String of(String written) {
        StringBuilder letters = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char letter = Character.toLowerCase(written.charAt(at));
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
