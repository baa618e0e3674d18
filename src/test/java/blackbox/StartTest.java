package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher starts Java, as real processes over real jars: options, and the archive of classes in the cache. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is a script for sh")
class StartTest {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final List<String> LOG_OF_CLASSES = List.of("-Xlog:class+load");

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;
    private Path cache;

    /** How a process ended. */
    private record Ended(int code, String out, String err) {
        /** The lines that tell where a class of this package came from. */
        List<String> loaded(String prefix) {
            return out.lines()
                    .filter(line -> line.contains("] " + prefix) && line.contains(" source: "))
                    .toList();
        }
    }

    @BeforeEach
    void an_unpacked_zip_and_a_cache_with_blanks_in_its_path() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        cache = folder.resolve("a  cache");
        Path launcher = Files.copy(Path.of("signin-doctor"), home.resolve("signin-doctor"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> libraries = new ArrayList<>();
        Files.createDirectories(home.resolve("lib"));
        for (Path each : sorted(Path.of("target", "lib"))) {
            Files.copy(each, home.resolve("lib").resolve(each.getFileName()));
            libraries.add("lib/" + each.getFileName());
        }
        jar = home.resolve("signin-doctor.jar");
        pack(jar, libraries, "");
    }

    /** No launcher may still be at work in the folder when it is deleted. */
    @AfterEach
    void wait_for_background_work() throws Exception {
        Thread.sleep(1500);
        until(() -> !Files.exists(archives().resolve("making")));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void pack(Path jar, List<String> libraries, String more) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries) + more);
        Path classes = Path.of("target", "classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
    }

    private Ended run(List<String> options, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("signin-doctor").toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("SIGNIN_DOCTOR_JAVA_OPTS", String.join(" ", options));
        Process process = builder.start();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private interface Question {
        boolean answer() throws IOException;
    }

    private static void until(Question question) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        while (!question.answer()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(100);
        }
    }

    private Path archives() {
        return cache.resolve("signin-doctor");
    }

    private List<Path> archive() throws IOException {
        if (!Files.isDirectory(archives()) || Files.exists(archives().resolve("making"))) {
            return List.of();
        }
        return sorted(archives()).stream()
                .filter(file -> file.toString().endsWith(".jsa"))
                .toList();
    }

    private Path made() throws Exception {
        assertExplains();
        until(() -> !archive().isEmpty());
        return archive().get(0);
    }

    private void assertExplains() throws Exception {
        Ended ended = run(List.of(), "explain", "50076");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("50076 UserStrongAuthClientAuthNRequired");
        assertThat(ended.code()).isZero();
    }

    @Test
    void the_first_run_leaves_an_archive_that_the_next_starts_from() throws Exception {
        Ended before = run(LOG_OF_CLASSES, "explain", "50076");
        assertThat(before.loaded("io.github.signindoctor."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("shared objects file"));
        made();
        Ended after = run(LOG_OF_CLASSES, "explain", "50076");
        assertThat(after.loaded("io.github.signindoctor.command.Explain"))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared objects file"));
        assertThat(after.out()).contains("50076 UserStrongAuthClientAuthNRequired");
        try (Stream<Path> left = Files.list(archives())) {
            assertThat(left.map(file -> file.getFileName().toString().replaceFirst(".*\\.jsa", "*.jsa")))
                    .containsExactlyInAnyOrder("*.jsa", "*.jsa.size");
        }
    }

    @Test
    void plain_words_load_neither_parser_nor_jackson() throws Exception {
        for (List<String> words : List.of(List.of("explain", "50076"), List.of("--version"), List.of("causes"))) {
            Ended ended = run(List.of("-Xlog:class+load", "-Xshare:off"), words.toArray(String[]::new));
            assertThat(ended.loaded("io.github.signindoctor.Main")).hasSize(1);
            assertThat(ended.loaded("com.fasterxml")).isEmpty();
            assertThat(ended.loaded("picocli")).isEmpty();
            assertThat(ended.loaded("io.github.signindoctor.command.Analyze")).isEmpty();
        }
        assertThat(archives()).as("-Xshare:off wants no archive").doesNotExist();
    }

    @Test
    void a_cut_archive_is_made_again_without_a_word() throws Exception {
        Path archive = made();
        long whole = Files.size(archive);
        replace(archive, new byte[(int) whole / 2]);
        assertExplains();
        until(() -> !archive().isEmpty() && Files.size(archive) >= whole / 2 + 1);
        assertExplains();
    }

    @Test
    void a_damaged_archive_changes_nothing() throws Exception {
        Path archive = made();
        byte[] whole = Files.readAllBytes(archive);
        for (int seed = 0; seed < 6; seed++) {
            byte[] damaged = whole.clone();
            Random random = new Random(seed);
            byte[] junk = new byte[seed == 0 ? damaged.length : 4096];
            random.nextBytes(junk);
            System.arraycopy(junk, 0, damaged, random.nextInt(damaged.length - junk.length + 1), junk.length);
            replace(archive, damaged);
            assertExplains();
        }
    }

    /** As a copy: a file that a Java has mapped must not change under it. */
    private static void replace(Path archive, byte[] content) throws IOException {
        Files.delete(archive);
        Files.write(archive, content);
    }

    @Test
    void a_cache_that_cannot_be_written_to_is_no_trouble() throws Exception {
        Files.writeString(cache, "a file, and no folder");
        assertExplains();
        cache = Path.of("/dev/null/none");
        assertExplains();
    }

    /** Java 17 archives no class of a jar with a blank in its path; the run is slower, and that is all. */
    @Test
    void a_blank_in_the_path_of_the_program_is_no_trouble() throws Exception {
        home = Files.move(home, folder.resolve("a  home"));
        made();
        assertExplains();
    }

    @Test
    void another_jar_gets_another_archive() throws Exception {
        Path first = made();
        pack(
                jar,
                List.of(),
                " "
                        + sorted(home.resolve("lib")).stream()
                                .map(file -> "lib/" + file.getFileName())
                                .collect(Collectors.joining(" "))
                        + " lib/none.jar");
        Ended ended = run(LOG_OF_CLASSES, "explain", "50076");
        assertThat(ended.loaded("io.github.signindoctor.")).noneMatch(line -> line.contains("shared objects file"));
        until(() -> !archive().isEmpty() && !archive().contains(first));
        assertThat(archive()).as("the old one is gone").hasSize(1);
    }

    @Test
    void two_first_runs_at_once_make_one_archive() throws Exception {
        Thread other = new Thread(() -> {
            try {
                assertExplains();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        assertExplains();
        other.join();
        until(() -> !archive().isEmpty());
        assertExplains();
        assertThat(archive()).hasSize(1);
    }

    @Test
    void the_users_options_win() throws Exception {
        List<String> options = List.of(
                "-Xmx334m",
                "-XX:+UseParallelGC",
                "-XX:MaxHeapFreeRatio=10",
                "-XX:MinHeapFreeRatio=5",
                "-XX:+PrintFlagsFinal");
        Ended ended = run(options, "analyze", "--help");
        assertThat(ended.out().lines().filter(line -> line.matches(".*\\b(MaxHeapSize|UseParallelGC)\\b.*")))
                .hasSize(2)
                .allMatch(line -> line.contains(" 350224384 ") || line.contains(" true "));
    }

    @Test
    void a_full_heap_is_one_line_and_the_option_that_helps() throws Exception {
        Ended ended = run(List.of("-Xmx16m"), "analyze", "--quiet", log(60_000));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(2);
        assertThat(ended.err())
                .startsWith("signin-doctor: out of memory (Java may use 1")
                .contains("help: set SIGNIN_DOCTOR_JAVA_OPTS=-Xmx");
    }

    @Test
    void a_heap_that_fills_is_told_once_before_it_is_full() throws Exception {
        Ended ended = run(List.of("-Xmx32m"), "analyze", log(200_000));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        List<String> said = ended.err().lines().toList();
        assertThat(said).hasSize(4);
        assertThat(said.get(0)).startsWith("signin-doctor: memory runs short: ").contains("80 %", " MB)");
        assertThat(said.get(1)).startsWith("help: set SIGNIN_DOCTOR_JAVA_OPTS=-Xmx2g ");
        assertThat(said.get(2)).startsWith("signin-doctor: out of memory ");
        assertThat(said.get(3)).isEqualTo(said.get(1));
    }

    @Test
    void a_heap_of_some_room_is_no_matter() throws Exception {
        Ended ended = run(List.of("-Xmx256m"), "analyze", log(60_000));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
    }

    private String log(int records) throws IOException {
        Path log = folder.resolve("log.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log, StandardOpenOption.CREATE_NEW))) {
            for (int i = 0; i < records; i++) {
                out.write(record(i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return log.toString();
    }

    private static String record(int number) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%08x-0000-4000-8000-000000000000\",\"createdDateTime\":\"2026-06-02T%02d:%02d:00Z\","
                        + "\"userPrincipalName\":\"user%d@contoso.example\",\"status\":{\"errorCode\":50126}}%n",
                number,
                number / 60 % 24,
                number % 60,
                number);
    }
}
