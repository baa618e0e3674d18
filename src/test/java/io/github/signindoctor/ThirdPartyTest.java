package io.github.signindoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.txt names every library that the zip carries, in its version, and no other. */
class ThirdPartyTest {
    private static final Pattern ENTRY = Pattern.compile("^([A-Za-z0-9._-]+?-\\d[\\w.]*) {2,}\\S.*https://.*");

    @Test
    void the_notices_name_the_libraries_of_the_zip() throws IOException {
        List<String> named = Files.readAllLines(Path.of("THIRD-PARTY.txt")).stream()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1) + ".jar")
                .toList();
        // The folder may still hold the jar of an older version; that one is not on the class path.
        List<String> carried = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(jar -> Files.exists(Path.of("target", "lib", jar)))
                .sorted()
                .toList();
        assertThat(carried).isNotEmpty();
        assertThat(named).isEqualTo(carried);
    }
}
