package bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs programs in turn on the same input and prints how they compare: {@code bench/compare --help} tells the options. */
public final class Compare {

    private Compare() {}

    /** Takes the options and the input; exits with 2 where they make no sense. */
    public static void main(String[] words) throws IOException, InterruptedException {
        if (Options.help(words)) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.of(words);
        } catch (IllegalArgumentException e) {
            System.err.println("compare: " + e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        System.out.println(Machine.text() + "\n");
        for (Path place : options.inputs()) {
            input(options, Input.of(place));
        }
        if (options.start()) {
            start(options);
        }
    }

    private static void input(Options options, Input input) throws IOException, InterruptedException {
        List<Rival> rivals = Rivals.of(options, input);
        List<Result> results = new ArrayList<>();
        for (Rival rival : rivals) {
            results.add(new Result(rival));
        }
        input.warm();
        for (int run = 0; run < options.runs(); run++) {
            for (Result result : results) {
                if (run < result.rival().runs()) {
                    result.add(Measurement.of(result.rival().command(), options.home()));
                    System.err.printf(
                            Locale.ROOT,
                            "%s %d/%d: %.2f s%n",
                            result.rival().name(),
                            run + 1,
                            result.rival().runs(),
                            result.latest().seconds());
                }
            }
        }
        System.out.println(Table.of(input, results));
    }

    private static void start(Options options) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (Rival rival : Rivals.starting(options)) {
            results.add(new Result(rival));
            // Not counted: what is made on first use may be made now.
            Measurement.of(rival.command(), options.home());
        }
        for (int run = 0; run < Rivals.STARTS; run++) {
            for (Result result : results) {
                result.add(Measurement.of(result.rival().command(), options.home()));
            }
        }
        System.out.println(Table.ofStarts(results));
    }
}
