package bench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was asked for.
 *
 * @param home folder of the checkout
 * @param doctor the launcher of signin-doctor
 * @param jqRuns empty where nothing was said: then the size of the input decides
 * @param only names of the programs to run; empty: all
 * @param start whether to measure how quickly programs start
 */
record Options(
        Path home,
        Path doctor,
        List<Path> inputs,
        int runs,
        OptionalInt jqRuns,
        List<String> only,
        List<String> analyze,
        boolean start) {

    static final String USAGE = """
            usage: bench/compare [options] FILE|FOLDER...
              --runs N       runs of each program, in turn (5)
              --jq-runs N    runs of jq, which is slow and keeps an array whole in memory (1, and none above 300 MB)
              --only A,B     of wc, duckdb, jq, signin-doctor
              --analyze ARGS more words for 'signin-doctor analyze', split at blanks
              --doctor FILE  launcher of another checkout (./signin-doctor)
              --start        also, or without an input only: how quickly programs start
              --help         this text
            Needs a JDK 17; node and npm for DuckDB (installed into bench/ at the first run), jq, and GNU time for peak memory.""";

    static Options of(String[] words) {
        Path home = Path.of(words[0]).toAbsolutePath().normalize();
        Path doctor = home.resolve("signin-doctor");
        List<Path> inputs = new ArrayList<>();
        int runs = 5;
        OptionalInt jqRuns = OptionalInt.empty();
        List<String> only = List.of();
        List<String> analyze = List.of();
        boolean start = false;
        for (int at = 1; at < words.length; at++) {
            switch (words[at]) {
                case "--runs" -> runs = number(next(words, ++at));
                case "--jq-runs" -> jqRuns = OptionalInt.of(number(next(words, ++at)));
                case "--only" -> only = Arrays.asList(next(words, ++at).split(","));
                case "--analyze" -> analyze = Arrays.asList(next(words, ++at).split(" "));
                case "--doctor" -> doctor = place(next(words, ++at));
                case "--start" -> start = true;
                default -> inputs.add(place(words[at]));
            }
        }
        if (inputs.isEmpty() && !start) {
            throw new IllegalArgumentException("no input (expected a file, a folder, or --start)");
        }
        return new Options(home, doctor, inputs, runs, jqRuns, only, analyze, start);
    }

    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }

    /** Whether words ask for the usage only, whatever else they say. */
    static boolean help(String[] words) {
        List<String> all = Arrays.asList(words);
        return all.contains("--help") || all.contains("-h");
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is no number", e);
        }
    }

    private static String next(String[] words, int at) {
        if (at >= words.length) {
            throw new IllegalArgumentException("nothing after '" + words[at - 1] + "'");
        }
        return words[at];
    }

    private static Path place(String word) {
        if (word.startsWith("-")) {
            throw new IllegalArgumentException("unknown option '" + word + "'");
        }
        Path place = Path.of(word).toAbsolutePath();
        if (!place.toFile().exists()) {
            throw new IllegalArgumentException("'" + word + "' is not there");
        }
        return place;
    }
}
