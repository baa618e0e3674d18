package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Ward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report calls inferred stands in docs/INTERPRETATION.md, and what stands there exists. */
class InterpretationTest {
    private static final Path PAGE = Path.of("docs", "INTERPRETATION.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "signindoctor", "diagnose");
    private static final Pattern WORD = Pattern.compile("`([a-z-]+)`");

    @TempDir
    Path folder;

    /** The causes in the first column of the table of findings. */
    private static Set<String> listed() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("## Findings"), page.indexOf("## Memory"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| finding"))
                .flatMap(line ->
                        WORD.matcher(line.substring(0, line.indexOf(" | "))).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_cause_that_it_tells_of_is_one_that_a_log_can_show() throws IOException {
        assertThat(listed()).isNotEmpty().isSubsetOf(Checks.causes());
    }

    @Test
    void every_check_that_may_infer_has_its_line() throws IOException {
        Set<String> inferring = new TreeSet<>();
        Checks.OF_TENANT.stream().map(TenantCheck::cause).forEach(inferring::add);
        Set<String> classes = classesThatInfer();
        Checks.ALL.stream()
                .filter(check -> classes.contains(check.getClass().getSimpleName()))
                .forEach(check -> inferring.add(check.cause()));
        assertThat(inferring).hasSizeGreaterThan(25).isSubsetOf(listed());
    }

    private static Set<String> classesThatInfer() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && infers(file))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean infers(Path file) {
        try {
            return Files.readString(file).contains(".inferred()");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void every_finding_that_is_called_inferred_has_its_line(long seed) throws IOException {
        Ward ward = Ward.of(seed).with(Ailment.values()).lives().colleagues(8);
        Set<String> inferred = Examined.files(folder, Ways.whole(Ways.lines(ward.log()))).advices().stream()
                .map(Advice::finding)
                .filter(finding -> finding.basis() == Basis.INFERRED)
                .map(Finding::cause)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inferred).hasSizeGreaterThan(15).isSubsetOf(listed());
    }
}
