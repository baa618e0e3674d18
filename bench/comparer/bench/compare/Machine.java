package bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were made on. */
final class Machine {

    private Machine() {}

    static String text() {
        String options = System.getenv().getOrDefault("SIGNIN_DOCTOR_JAVA_OPTS", "");
        return "%s, %d cores, %s of memory, %s %s, Java %s%s"
                .formatted(
                        line("/proc/cpuinfo", "model name", "unknown processor"),
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/meminfo", "MemTotal", "unknown size"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.version"),
                        options.isEmpty() ? "" : ", SIGNIN_DOCTOR_JAVA_OPTS=" + options);
    }

    private static String line(String file, String name, String otherwise) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            for (String line : lines) {
                if (line.startsWith(name)) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            // Not Linux: the figures do without.
        }
        return otherwise;
    }
}
