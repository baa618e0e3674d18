package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a log of an invented tenant: {@code bench/generate --help} tells the options. */
public final class Generate {

    private static final String USAGE = """
            usage: bench/generate --format portal-json|portal-csv|monitor --output FILE (--bytes N | --records N)
                                  [--users N] [--trouble PERCENT] [--days N] [--start DATE] [--seed N]
              --bytes     size of all files together, with K, M or G for 10^3, 10^6, 10^9
              --users     people of the tenant (15000)
              --trouble   how many of them have a trouble, 0 to 100 (5)
              --days      length of the log (7)
              --start     first day (2026-06-01)
              --seed      equal options and seed, equal bytes (1)
            portal-csv makes a folder with the portal's four files.""";
    private static final int SAMPLE = 40_000;
    private static final int ROUNDS = 5;

    private Generate() {}

    /** Takes the options; exits with 2 where they make no sense. */
    public static void main(String[] words) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int at = 0; at + 1 < words.length; at += 2) {
            options.put(words[at], words[at + 1]);
        }
        if (words.length % 2 != 0 || !options.containsKey("--format") || !options.containsKey("--output")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        run(options);
    }

    private static void run(Map<String, String> options) throws IOException {
        Export export =
                Export.valueOf(options.get("--format").toUpperCase(Locale.ROOT).replace('-', '_'));
        Path output = Path.of(options.get("--output"));
        LocalDate start = LocalDate.parse(options.getOrDefault("--start", "2026-06-01"));
        Wishes wishes = new Wishes(
                number(options, "--seed", "1"),
                number(options, "--records", "0"),
                (int) number(options, "--users", "15000"),
                (int) number(options, "--trouble", "5"),
                (int) number(options, "--days", "7"),
                start.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        if (options.containsKey("--bytes")) {
            wishes = wishes.of(records(export, wishes, number(options, "--bytes", "0")));
        }
        long begun = System.nanoTime();
        List<Event> events = planned(wishes);
        List<Path> files = export.write(output, events, wishes);
        told(files, events, wishes, (System.nanoTime() - begun) / 1e9);
    }

    /** Stories have lengths of their own, so that a plan may be longer than wished for: the wish is then mended. */
    private static List<Event> planned(Wishes wishes) {
        Wishes mended = wishes;
        List<Event> events = Plan.of(mended);
        for (int round = 0;
                round < ROUNDS && Math.abs(events.size() - wishes.records()) > wishes.records() / 200;
                round++) {
            mended = mended.of(Math.max(1, mended.records() + wishes.records() - events.size()));
            events = Plan.of(mended);
        }
        return events;
    }

    /** How many records make so many bytes: a small log of the same tenant is written and weighed. */
    private static long records(Export export, Wishes wishes, long bytes) throws IOException {
        long records = Math.max(1, bytes / 6000);
        for (int round = 0; round < 2; round++) {
            int users = (int) Math.max(20, Math.min(wishes.users(), wishes.users() * (double) SAMPLE / records));
            long some = Math.max(1, records * users / wishes.users());
            Wishes small = new Wishes(wishes.seed(), some, users, wishes.trouble(), wishes.days(), wishes.start());
            Path folder = Files.createTempDirectory("generate");
            List<Event> events = Plan.of(small);
            List<Path> files = export.write(folder.resolve("sample"), events, small);
            records = (long) (bytes / (size(files) / (double) events.size()));
            for (Path file : files) {
                Files.delete(file);
            }
            Files.deleteIfExists(folder.resolve("sample"));
            Files.delete(folder);
        }
        return records;
    }

    private static void told(List<Path> files, List<Event> events, Wishes wishes, double seconds) throws IOException {
        for (Path file : files) {
            System.out.println(file + "\t" + Files.size(file) + " bytes");
        }
        System.out.printf(
                Locale.ROOT,
                "%d records, %d users, %d %% trouble, seed %d: %.0f MB in %.1f s, %.0f MB/s%n",
                events.size(),
                wishes.users(),
                wishes.trouble(),
                wishes.seed(),
                size(files) / 1e6,
                seconds,
                size(files) / 1e6 / seconds);
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private static long number(Map<String, String> options, String name, String usual) {
        String text = options.getOrDefault(name, usual);
        int unit = "KMG".indexOf(text.charAt(text.length() - 1));
        long value = Long.parseLong(unit < 0 ? text : text.substring(0, text.length() - 1));
        return value * (long) Math.pow(1000, unit + 1);
    }
}
