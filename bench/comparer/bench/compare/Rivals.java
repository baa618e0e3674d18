package bench.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which programs are there, and with which words each counts or diagnoses an input. */
final class Rivals {

    static final String DOCTOR = "signin-doctor";
    static final String DUCKDB = "duckdb";
    static final String WC = "wc";
    static final String JQ = "jq";
    static final int STARTS = 15;
    /** jq reads an array as one value, five times its size in memory: above this only where it is asked for. */
    private static final long JQ_BYTES = 300_000_000;

    private Rivals() {}

    static List<Rival> of(Options options, Input input) {
        List<Rival> rivals = new ArrayList<>();
        if (options.wants(WC)) {
            rivals.add(new Rival(WC, with(List.of("wc", "-l"), input.names()), options.runs()));
        }
        if (options.wants(DUCKDB) && hasDuckDb(options)) {
            rivals.add(duckDb(DUCKDB, "plain", options, input));
            if (input.format().equals("monitor")) {
                rivals.add(duckDb(DUCKDB + ", tuned", "tuned", options, input));
            }
        }
        int jqRuns = options.jqRuns().orElse(1);
        if (options.wants(JQ) && jqRuns > 0 && hasJq(options, input)) {
            rivals.add(new Rival(JQ, with(List.of("jq", "-n", jq(input)), input.names()), jqRuns));
        }
        if (options.wants(DOCTOR)) {
            List<String> words = new ArrayList<>(List.of(options.doctor().toString(), "analyze"));
            words.addAll(options.analyze());
            words.add(input.place().toString());
            rivals.add(new Rival(DOCTOR, words, options.runs()));
        }
        return rivals;
    }

    /** A bare Java program, and the two shortest commands. */
    static List<Rival> starting(Options options) throws IOException {
        return List.of(
                new Rival("java Hello", Hello.command(), STARTS),
                new Rival("signin-doctor --version", List.of(options.doctor().toString(), "--version"), STARTS),
                new Rival(
                        "signin-doctor explain 50076",
                        List.of(options.doctor().toString(), "explain", "50076"),
                        STARTS));
    }

    private static Rival duckDb(String name, String mode, Options options, Input input) {
        Path script = options.home().resolve("bench/duckdb.mjs");
        return new Rival(
                name, with(List.of("node", script.toString(), mode, input.format()), input.names()), options.runs());
    }

    private static boolean hasDuckDb(Options options) {
        if (!isThere("node")) {
            return leftOut("DuckDB, for there is no node");
        }
        if (!Files.isDirectory(options.home().resolve("bench/node_modules/@duckdb/node-api"))) {
            return leftOut("DuckDB, for npm could not install @duckdb/node-api into bench/node_modules");
        }
        return true;
    }

    private static boolean hasJq(Options options, Input input) {
        if (options.jqRuns().isEmpty() && input.bytes() > JQ_BYTES) {
            return leftOut("jq above 300 MB, since it may need many times that in memory (--jq-runs 1 brings it back)");
        }
        if (input.format().equals("csv")) {
            return leftOut("jq, which reads no CSV");
        }
        if (!isThere("jq")) {
            return leftOut("jq, for it is not installed");
        }
        return true;
    }

    /** Who reads the table must know what is not in it, so this goes where the table goes. */
    private static boolean leftOut(String what) {
        System.out.println("Left out: " + what + "\n");
        return false;
    }

    private static String jq(Input input) {
        boolean array = input.format().equals("portal-json");
        return "reduce " + (array ? "inputs[]" : "(inputs | .properties)")
                + " as $r ({}; .[$r.userPrincipalName + \" \" + ($r.status.errorCode | tostring)] += 1) | length";
    }

    static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> with(List<String> words, List<String> files) {
        List<String> all = new ArrayList<>(words);
        all.addAll(files);
        return all;
    }
}
