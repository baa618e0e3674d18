package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.samples.BigLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for sh, as real processes, in a checkout of its own whose Maven is a script. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is a script for sh")
class LauncherTest {
    private static final String VERSION = "signin-doctor \\S+\n";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    /** How a process ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void a_built_checkout_with_blanks_in_its_path() throws IOException {
        home = Files.createDirectories(folder.resolve("a  checkout"));
        for (String each : List.of("src/main", "error-codes", "target/lib")) {
            Files.createDirectories(home.resolve(each));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("signin-doctor"), home.resolve("signin-doctor"));
        executable(home.resolve("signin-doctor"));
        jar = jar(home.resolve("target/signin-doctor.jar"));
        for (String each : List.of("pom.xml", "src/main", "error-codes")) {
            Files.setLastModifiedTime(home.resolve(each), LONG_AGO);
        }
    }

    /** A jar that holds nothing but the class path of this test. */
    private static Path jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static ProcessBuilder prepared(Path directory, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // No archive of classes: this class path is no set of jars. See StartTest.
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        builder.environment().keySet().removeAll(List.of("SIGNIN_DOCTOR_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        return builder;
    }

    private Ended run(Path directory, String... command) throws Exception {
        return ended(prepared(directory, command));
    }

    private Ended ended(ProcessBuilder builder) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String launcher() {
        return home.resolve("signin-doctor").toString();
    }

    private void maven(String script) throws IOException {
        Files.writeString(home.resolve("mvnw"), "#!/bin/sh\n" + script);
        Files.setLastModifiedTime(home.resolve("mvnw"), LONG_AGO);
    }

    private void unbuild() throws IOException {
        Files.move(jar, home.resolve("target/prepared"));
    }

    @Test
    void a_built_program_starts_at_once_from_any_folder() throws Exception {
        Ended ended = run(folder, launcher(), "--version");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).matches(VERSION);
        assertThat(run(home, "sh", "signin-doctor", "--version").out()).matches(VERSION);
    }

    @Test
    void it_is_found_through_links_to_links() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("../a  checkout/signin-doctor"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("absolute"), bin.resolve("first"));
        assertThat(run(folder, "my bin/first", "--version").out()).matches(VERSION);
        assertThat(run(bin, "../absolute", "--version").out()).matches(VERSION);
        ProcessBuilder onPath = prepared(folder, "sh", "-c", "first --version");
        onPath.environment().merge("PATH", bin.toString(), (old, added) -> added + ":" + old);
        assertThat(ended(onPath).out()).matches(VERSION);
    }

    @Test
    void arguments_and_exit_code_pass_unchanged() throws Exception {
        Ended ended = run(folder, launcher(), "explain", "two  blanks * and 'quotes'", "-x$HOME");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("unknown option: '-x$HOME'");
        assertThat(run(folder, launcher(), "explain", "two  blanks * 'q'").out())
                .startsWith("two blanks * 'q' (unknown)");
    }

    @Test
    void the_unpacked_zip_runs_without_maven() throws Exception {
        Files.delete(home.resolve("pom.xml"));
        Ended missing = run(folder, launcher(), "--version");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("is missing", "help: unpack the whole zip again");
        jar(home.resolve("signin-doctor.jar"));
        assertThat(run(folder, launcher(), "--version").out()).matches(VERSION);
    }

    @Test
    void newer_sources_are_built_with_one_line_of_notice() throws Exception {
        maven("echo \"$@\" >> built; touch target/signin-doctor.jar\n");
        Files.setLastModifiedTime(jar, LONG_AGO);
        Files.writeString(home.resolve("error-codes/1.yaml"), "code: 1");
        Ended first = run(folder, launcher(), "--version");
        assertThat(first.err().lines()).hasSize(1).first().asString().startsWith("signin-doctor: building");
        assertThat(first.out()).matches(VERSION);
        assertThat(run(folder, launcher(), "--version").err()).isEmpty();
        assertThat(home.resolve("built")).content().contains("package").contains("-Dmaven.test.skip=true");
    }

    @Test
    void two_launchers_build_once() throws Exception {
        maven("echo >> built; sleep 1; mv target/prepared target/signin-doctor.jar\n");
        unbuild();
        List<Ended> both =
                Stream.of(1, 2).parallel().map(each -> quietly(launcher())).toList();
        assertThat(both).allSatisfy(ended -> assertThat(ended.out()).matches(VERSION));
        assertThat(Files.readAllLines(home.resolve("built"))).hasSize(1);
        assertThat(home.resolve("target/.launcher-lock")).doesNotExist();
    }

    private Ended quietly(String command) {
        try {
            return run(folder, command, "--version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_lock_of_a_launcher_that_is_gone_is_taken_over() throws Exception {
        maven("mv target/prepared target/signin-doctor.jar\n");
        unbuild();
        Path lock = Files.createDirectories(home.resolve("target/.launcher-lock"));
        Files.writeString(lock.resolve("owner"), "4194399\n");
        assertThat(run(folder, launcher(), "--version").out()).matches(VERSION);
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log() throws Exception {
        maven("echo '[ERROR] Analyze.java: cannot find symbol'; exit 1\n");
        unbuild();
        Ended ended = run(folder, launcher(), "--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("cannot find symbol", "signin-doctor: the build failed", "help: the whole log: ");
        assertThat(home.resolve("target/.launcher-lock")).doesNotExist();
    }

    @Test
    void a_missing_java_is_one_clear_line() throws Exception {
        ProcessBuilder without = prepared(folder, launcher(), "--version");
        without.environment().remove("JAVA_HOME");
        without.environment().put("PATH", folder.toString());
        Ended ended = ended(without);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("signin-doctor: no Java was found (expected 17 or newer)\nhelp: ");
        ProcessBuilder wrong = prepared(folder, launcher(), "--version");
        wrong.environment().put("JAVA_HOME", "/no such java");
        assertThat(ended(wrong).err()).startsWith("signin-doctor: JAVA_HOME: no Java in '/no such java'");
    }

    @Test
    void an_old_java_is_one_clear_line() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk/bin"));
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'openjdk version \"1.8.0_292\"' >&2\n");
        executable(java);
        ProcessBuilder asked = prepared(folder, launcher(), "--version");
        asked.environment().put("JAVA_HOME", old.getParent().toString());
        assertThat(ended(asked).err())
                .startsWith("signin-doctor: Java 8 is too old: '" + java + "' (expected 17 or newer)\n");
        Files.writeString(old.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertThat(ended(asked).err()).startsWith("signin-doctor: Java 11 is too old");
    }

    @Test
    void the_report_is_the_same_on_one_two_and_three_processors() throws Exception {
        Path log = folder.resolve("InteractiveSignIns_2026-06-01_2026-06-07.json");
        BigLog.write(log, 4_000_000);
        List<String> reports = new ArrayList<>();
        for (int processors = 1; processors <= 3; processors++) {
            ProcessBuilder analysis = prepared(folder, launcher(), "analyze", "--top", "0", log.toString());
            analysis.environment().put("SIGNIN_DOCTOR_JAVA_OPTS", "-XX:ActiveProcessorCount=" + processors);
            Ended ended = ended(analysis);
            assertThat(ended.code()).as(ended.err()).isZero();
            reports.add(ended.out());
        }
        assertThat(reports.get(0)).contains("portal-json");
        assertThat(reports).containsOnly(reports.get(0));
    }

    @Test
    void a_reader_that_leaves_is_no_error() throws Exception {
        Ended ended = run(home, "sh", "-c", "{ ./signin-doctor codes; echo $? >code; } | head -n 1");
        assertThat(ended.out().lines()).hasSize(1);
        assertThat(ended.err()).isEmpty();
        assertThat(home.resolve("code")).content().isEqualTo("0\n");
    }

    @Test
    void a_pipe_is_standard_input() throws Exception {
        assertThat(run(home, "sh", "-c", "echo AADSTS120002 | ./signin-doctor explain")
                        .out())
                .startsWith("120002 ");
    }

    @Test
    void ctrl_c_ends_with_130() throws Exception {
        assumeTrue(heedsInterrupts(), "SIGINT is ignored here, as in a background job of a shell");
        Process process = prepared(folder, launcher(), "explain")
                .redirectErrorStream(true)
                .start();
        // It waits for standard input, which stays open; the signal must not come before Java listens.
        Thread.sleep(1500);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    /** Children inherit what the parent ignores. */
    private static boolean heedsInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.substring("SigIgn:".length()).strip())
                        .noneMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 0b10) != 0);
    }
}
