package bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run of a program, from its start to its end.
 *
 * @param processor seconds of all processors together; 0 where it could not be told
 * @param kilobytes most memory that was resident, mapped pages of files included; 0 where it could not be told
 * @param anonymous most memory that was resident without pages of files, polled, in kilobytes
 * @param output what it printed
 */
record Measurement(double seconds, double processor, long kilobytes, long anonymous, String output) {

    private static final String TIME = "/usr/bin/time";
    private static final int POLL_MILLIS = 10;
    private static final int KEPT = 1 << 16;

    static Measurement of(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("compare", ".out");
        Path err = Files.createTempFile("compare", ".err");
        Path peak = Files.createTempFile("compare", ".peak");
        boolean timed = Files.isExecutable(Path.of(TIME));
        List<String> words =
                new ArrayList<>(timed ? List.of(TIME, "-q", "-f", "%M %U %S", "-o", peak.toString()) : List.of());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        Watch watch = new Watch(process.toHandle());
        watch.start();
        int status = process.waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        watch.end();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status + ": " + Files.readString(err));
        }
        String said = Files.size(out) > KEPT ? "" : Files.readString(out);
        String[] told = timed
                ? Files.readString(peak).trim().split(" ")
                : new String[] {Long.toString(watch.resident), "0", "0"};
        for (Path file : List.of(out, err, peak)) {
            Files.delete(file);
        }
        double processor = Double.parseDouble(told[1]) + Double.parseDouble(told[2]);
        return new Measurement(seconds, processor, Long.parseLong(told[0]), watch.anonymous, said);
    }

    /** Looks again and again how much memory a process and its children have. */
    private static final class Watch extends Thread {

        private final ProcessHandle process;
        private volatile boolean ended;
        private long anonymous;
        private long resident;

        Watch(ProcessHandle process) {
            this.process = process;
            setDaemon(true);
        }

        void end() throws InterruptedException {
            ended = true;
            join();
        }

        @Override
        public void run() {
            while (!ended) {
                look(process.pid());
                process.descendants().forEach(child -> look(child.pid()));
                try {
                    sleep(POLL_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private void look(long pid) {
            try {
                Map<String, Long> status = new TreeMap<>();
                for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                    if (line.startsWith("RssAnon:") || line.startsWith("VmHWM:")) {
                        String[] words = line.toLowerCase(Locale.ROOT).split("\\s+");
                        status.put(words[0], Long.parseLong(words[1]));
                    }
                }
                anonymous = Math.max(anonymous, status.getOrDefault("rssanon:", 0L));
                resident = Math.max(resident, status.getOrDefault("vmhwm:", 0L));
            } catch (IOException | java.io.UncheckedIOException e) {
                // The process has just ended, or the system has no /proc: there is nothing to see.
            }
        }
    }
}
