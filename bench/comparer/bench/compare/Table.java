package bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Results in Markdown. */
final class Table {

    private static final Pattern QUERY = Pattern.compile("\"seconds\":([0-9.e-]+)");
    private static final double KILOBYTE = 1024 / 1e6;

    private Table() {}

    static String of(Input input, List<Result> results) {
        StringBuilder text = new StringBuilder();
        say(
                text,
                "### %s: %d file%s, %.2f GB, %s%n%n",
                input.place().getFileName(),
                input.files().size(),
                input.files().size() == 1 ? "" : "s",
                input.bytes() / 1e9,
                input.format());
        say(
                text,
                "| program | runs | median s | least–most s | GB/s | CPU s | peak MB resident | of that not file pages |%n");
        say(text, "|---|---|---|---|---|---|---|---|%n");
        for (Result result : results) {
            row(text, input, result, result.rival().name(), Measurement::seconds);
            if (result.rival().name().startsWith(Rivals.DUCKDB)) {
                row(text, input, result, result.rival().name() + ", its query alone", Table::query);
            }
        }
        text.append('\n');
        for (Result result : results) {
            ratios(text, results, result);
        }
        for (Result result : results) {
            if (!result.rival().name().equals(Rivals.DOCTOR)) {
                text.append("- ")
                        .append(result.rival().name())
                        .append(" said: ")
                        .append(lastLine(result))
                        .append('\n');
            }
        }
        return text.toString();
    }

    static String ofStarts(List<Result> results) {
        StringBuilder text = new StringBuilder(
                "### Start\n\n| program | runs | median ms | least–most ms | × bare Java, pair by pair |\n");
        text.append("|---|---|---|---|---|\n");
        Result bare = results.get(0);
        for (Result result : results) {
            say(
                    text,
                    "| %s | %d | %.0f | %.0f–%.0f | %s |%n",
                    result.rival().name(),
                    result.runs().size(),
                    1000 * result.seconds(),
                    -1000 * result.most(run -> -run.seconds()),
                    1000 * result.most(Measurement::seconds),
                    pairs(result, Measurement::seconds, bare, Measurement::seconds));
        }
        return text.toString();
    }

    private static void row(
            StringBuilder text, Input input, Result result, String name, ToDoubleFunction<Measurement> time) {
        double median = result.median(time);
        say(
                text,
                "| %s | %d | %.2f | %.2f–%.2f | %.3f | %.2f | %.0f | %.0f |%n",
                name,
                result.runs().size(),
                median,
                -result.most(run -> -time.applyAsDouble(run)),
                result.most(time),
                input.bytes() / 1e9 / median,
                result.median(Measurement::processor),
                result.most(Measurement::kilobytes) * KILOBYTE,
                result.most(Measurement::anonymous) * KILOBYTE);
    }

    private static void ratios(StringBuilder text, List<Result> results, Result rival) {
        for (Result doctor : results) {
            if (!doctor.rival().name().equals(Rivals.DOCTOR) || rival == doctor) {
                continue;
            }
            if (rival.rival().name().equals(Rivals.WC)) {
                say(
                        text,
                        "- signin-doctor takes %s × the time of wc%n",
                        pairs(doctor, Measurement::seconds, rival, Measurement::seconds));
            } else {
                say(
                        text,
                        "- signin-doctor is %s × as fast as %s%n",
                        pairs(rival, Measurement::seconds, doctor, Measurement::seconds),
                        rival.rival().name());
            }
            if (rival.rival().name().startsWith(Rivals.DUCKDB)) {
                say(
                        text,
                        "- signin-doctor is %s × as fast as the query alone of %s%n",
                        pairs(rival, Table::query, doctor, Measurement::seconds),
                        rival.rival().name());
            }
        }
    }

    /** The median of the ratios of runs that stood side by side, and their range. */
    private static String pairs(
            Result over, ToDoubleFunction<Measurement> above, Result under, ToDoubleFunction<Measurement> below) {
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < Math.min(over.runs().size(), under.runs().size()); run++) {
            ratios.add(above.applyAsDouble(over.runs().get(run))
                    / below.applyAsDouble(under.runs().get(run)));
        }
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f)",
                Result.median(ratios),
                ratios.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static double query(Measurement run) {
        Matcher seconds = QUERY.matcher(run.output());
        return seconds.find() ? Double.parseDouble(seconds.group(1)) : Double.NaN;
    }

    private static String lastLine(Result result) {
        String[] lines = result.latest().output().strip().split("\n");
        return lines[lines.length - 1].strip();
    }

    private static void say(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
