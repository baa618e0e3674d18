package io.github.signindoctor.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words that somebody may have meant. */
public final class Nearest {
    /** So many letters tell which word was meant, though its last parts are missing. */
    private static final int LONG = 6;

    private Nearest() {}

    /** The one nearest word, where one is near. */
    public static Optional<String> word(String typed, Collection<String> words) {
        return words(typed, words, 1).stream().findFirst();
    }

    /** At most so many words that differ by few letters or begin with what was typed, nearest first. */
    public static List<String> words(String typed, Collection<String> words, int most) {
        record Candidate(String word, int distance) {}
        String folded = typed.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, Math.min(3, folded.length() / 3));
        return words.stream()
                .map(word -> new Candidate(word, distance(folded, word.toLowerCase(Locale.ROOT))))
                .filter(each -> each.distance() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Letters to add, drop or change; 0 for equal words, 1 where the typed word is a long enough beginning. */
    private static int distance(String typed, String word) {
        if (typed.length() >= 4 && word.startsWith(typed)) {
            return word.length() == typed.length() ? 0 : 1;
        }
        if (typed.length() > word.length() + 3 || typed.length() < LONG && word.length() > typed.length() + 3) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[word.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= typed.length(); i++) {
            row = nextRow(row, typed.charAt(i - 1), word);
        }
        int whole = row[word.length()];
        return typed.length() < LONG ? whole : Math.min(whole, 1 + ofBeginning(row, word));
    }

    /** The distance to the nearest beginning of the word that ends where one of its parts does. */
    private static int ofBeginning(int[] row, String word) {
        return IntStream.range(1, word.length())
                .filter(end -> word.charAt(end) == '-')
                .map(end -> row[end])
                .min()
                .orElse(Integer.MAX_VALUE - 1);
    }

    private static int[] nextRow(int[] above, char letter, String word) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (letter == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
