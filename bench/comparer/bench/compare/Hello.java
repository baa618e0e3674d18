package bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The smallest Java program, run as plainly as can be. */
public final class Hello {

    private Hello() {}

    /** Says hello. */
    public static void main(String[] words) {
        System.out.println("Hello");
    }

    /** The command line that starts it: from a folder with this one class, by the Java that signin-doctor is started by. */
    static List<String> command() throws IOException {
        Path folder = Files.createTempDirectory("hello");
        Path source = Path.of("bench", "compare", "Hello.class");
        Files.createDirectories(folder.resolve(source).getParent());
        try (var in = Hello.class.getResourceAsStream("Hello.class")) {
            Files.copy(in, folder.resolve(source));
        }
        String home = System.getenv("JAVA_HOME");
        String java = home == null || home.isEmpty()
                ? "java"
                : Path.of(home, "bin", "java").toString();
        return List.of(java, "-cp", folder.toString(), Hello.class.getName());
    }
}
