package io.github.signindoctor.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.signindoctor.ingest.MissingInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.json", "a.csv", ".hidden.json", "sub/c.json", "sub/deep/d.json", ".git/x.json")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "[]");
        }
    }

    private List<String> resolve(String... names) throws MissingInputException {
        List<String> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(name.equals("-") ? name : folder + "/" + name);
        }
        return new Arguments()
                .resolve(arguments).stream()
                        .map(file -> file.isStandardInput()
                                ? "-"
                                : folder.relativize(file.path()).toString())
                        .toList();
    }

    @Test
    void a_folder_means_all_its_files_sorted_and_none_that_is_hidden() throws IOException {
        assertThat(resolve("")).containsExactly("a.csv", "b.json", "sub/c.json", "sub/deep/d.json");
    }

    @Test
    void a_file_named_twice_is_one() throws IOException {
        assertThat(resolve("b.json", "sub/../b.json", "*.json", "-", "-")).containsExactly("b.json", "-");
    }

    @Test
    void patterns_work_where_the_shell_did_not_expand_them() throws IOException {
        assertThat(resolve("*.{json,csv}")).containsExactly("a.csv", "b.json");
        assertThat(resolve("s?b/*.json")).containsExactly("sub/c.json");
        assertThat(resolve("**/*.json")).containsExactly("b.json", "sub/c.json", "sub/deep/d.json");
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
        Files.writeString(folder.resolve("query_data [1].csv"), "");
        assertThat(resolve("query_data [1].csv")).containsExactly("query_data [1].csv");
    }

    @Test
    void an_argument_that_means_nothing_is_named_with_help() {
        assertThatThrownBy(() -> resolve("nothing.json"))
                .isInstanceOf(MissingInputException.class)
                .hasMessageEndingWith("nothing.json: no such file or folder")
                .extracting(e -> ((MissingInputException) e).help())
                .asString()
                .isNotEmpty();
        assertThatThrownBy(() -> resolve("*.parquet")).hasMessageContaining("no file matches");
        assertThatThrownBy(() -> resolve("missing/*.json")).hasMessageContaining("no file matches");
    }
}
