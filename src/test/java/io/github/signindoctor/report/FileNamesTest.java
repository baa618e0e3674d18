package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.InputFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void the_folder_of_all_files_is_told_once_and_left_out_of_their_names() {
        FileNames names = of("logs/a/one.csv", "logs/b/two.zip!in/two.csv", "logs/b/three.csv");
        assertThat(names.folder()).isEqualTo("logs");
        assertThat(names.shorter("logs/b/two.zip!in/two.csv")).isEqualTo("b/two.zip!in/two.csv");
    }

    @Test
    void a_file_alone_is_told_by_its_own_name() {
        FileNames names = of("C:\\logs\\one.csv");
        assertThat(names.folder()).isEqualTo("C:\\logs");
        assertThat(names.shorter("C:\\logs\\one.csv")).isEqualTo("one.csv");
    }

    @Test
    void files_without_a_common_folder_keep_their_names() {
        assertThat(of("logs/one.csv", "-").folder()).isEmpty();
        assertThat(of("/a/one.csv", "/b/two.csv").folder()).isEmpty();
        assertThat(of("logs1/one.csv", "logs2/two.csv").folder()).isEmpty();
        assertThat(of("one.zip!in/a.csv", "one.zip!in/b.csv").folder()).isEmpty();
        assertThat(of("/a/one.csv", "/b/two.csv").shorter("/a/one.csv")).isEqualTo("/a/one.csv");
    }

    @Test
    void a_sentence_that_lists_every_file_says_all_files() {
        FileNames names = of("x/a", "x/b", "x/c", "x/d", "x/e");
        String all = "x/a, x/b, x/c and 2 more";
        assertThat(names.within(all + " were cut.")).isEqualTo("All files were cut.");
        assertThat(names.within("x/a, x/b were cut.")).isEqualTo("a, b were cut.");
    }

    @Test
    void files_without_sign_ins_are_none_of_all_files() {
        var names = new FileNames(List.of(
                file("x/a", "portal-csv", 1),
                file("x/b", "portal-csv", 1),
                file("x/steps", "portal-csv-authdetails", 2),
                file("x/note.txt", "unknown", 0)));
        assertThat(names.within("x/a, x/b were cut.")).isEqualTo("All files were cut.");
    }

    @Test
    void one_file_stays_named() {
        assertThat(of("x/a").within("x/a was cut.")).isEqualTo("a was cut.");
    }

    private static FileNames of(String... names) {
        return new FileNames(
                Stream.of(names).map(name -> file(name, "graph-json", 1)).toList());
    }

    private static InputFile file(String name, String shape, long records) {
        return new InputFile(name, shape, records, 0, 0, 0, List.of(), 0);
    }
}
