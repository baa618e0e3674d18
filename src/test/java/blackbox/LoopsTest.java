package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** loops, and analyze --only. */
class LoopsTest {
    private static final String SAMPLES = "samples/contoso";
    private static final String WELL = "quentin.wiersma@contoso.example";

    @ParameterizedTest
    @CsvSource({"loops,text,txt", "loops,json,json", "loops,csv,csv"})
    void the_list_is_as_kept(String name, String format, String ending) {
        Run.Outcome piped = Run.of("loops", SAMPLES, "--format", format).outcome();
        assertThat(piped.code()).isZero();
        Golden.matches("command/" + name + "." + ending, piped.out());
    }

    @Test
    void the_list_on_a_terminal_is_as_kept() {
        Golden.matches(
                "command/loops-terminal.txt",
                Run.of("loops", SAMPLES).onTerminal(80).out());
    }

    @Test
    void on_a_wide_terminal_each_fact_has_its_column() {
        Golden.matches(
                "command/loops-wide.txt",
                Run.of("loops", SAMPLES).onTerminal(140).out());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 119, 120, 140})
    void the_table_tells_kind_and_rhythm_and_fits_the_screen(int columns) {
        String text = Run.of("loops", SAMPLES)
                .onTerminal(columns)
                .with("NO_COLOR", "1")
                .out();
        assertThat(text.lines())
                .allMatch(line -> line.length() <= columns)
                .anyMatch(line -> line.contains("policy-conflict"))
                .anyMatch(line -> line.contains("40") && line.contains("steady"));
    }

    @Test
    void what_runs_comes_first_and_then_the_longest() {
        List<String[]> rows = Run.of("loops", SAMPLES, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(rows).extracting(row -> row[0]).startsWith("running").contains("ended");
        List<String> states = rows.stream().map(row -> row[0]).distinct().toList();
        assertThat(states).isSubsetOf("running", "unknown", "ended", "healed");
        assertThat(rows.stream()
                        .filter(row -> row[0].equals("ended"))
                        .map(row -> -Integer.parseInt(row[2]))
                        .toList())
                .isSorted();
    }

    @Test
    void where_nothing_repeats_one_line_says_so() {
        Run.Outcome none = Run.of("loops", SAMPLES, "--user", WELL).outcome();
        assertThat(none.out()).startsWith("No loop: ").hasLineCount(1);
        assertThat(Run.of("loops", SAMPLES, "--user", WELL, "--format", "json").out())
                .contains("\"loops\": []");
        assertThat(Run.of("loops", SAMPLES, "--user", WELL, "--format", "csv").out())
                .hasLineCount(1);
    }

    @Test
    void only_the_causes_asked_for_are_told() {
        String csv = Run.of(
                        "analyze", SAMPLES, "--only", "totp-clock-drift", "--only", "wrong-password", "--format", "csv")
                .out();
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[2]))
                .containsOnly("totp-clock-drift", "wrong-password")
                .contains("totp-clock-drift", "wrong-password");
    }

    @Test
    void a_cause_that_is_not_there_does_not_mean_that_all_is_well() {
        String text = Run.of("analyze", SAMPLES, "--only", "tap-refused").out();
        assertThat(text).contains("Nothing found of tap-refused").doesNotContain("ll is well");
    }

    @Test
    void causes_may_stand_in_one_word_with_commas_between() {
        String csv = Run.of("analyze", SAMPLES, "--only", "totp-clock-drift,wrong-password", "--format", "csv")
                .out();
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[2]))
                .containsOnly("totp-clock-drift", "wrong-password")
                .contains("totp-clock-drift", "wrong-password");
    }

    @Test
    void of_several_causes_only_the_wrong_one_is_blamed() {
        Run.Outcome far =
                Run.of("analyze", SAMPLES, "--only", "wrong-password,foo").outcome();
        assertThat(far.code()).isEqualTo(2);
        assertThat(far.err()).contains("--only: 'foo' (expected a cause").doesNotContain("wrong-password");
        assertThat(Run.of("analyze", SAMPLES, "--only", "totp-clok-drift,wrong-password")
                        .err())
                .contains("--only: 'totp-clok-drift'", "did you mean 'totp-clock-drift'?");
    }

    @Test
    void an_unknown_cause_is_refused_and_the_nearest_one_proposed() {
        Run.Outcome wrong =
                Run.of("analyze", SAMPLES, "--only", "totp-clok-drift").outcome();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("did you mean 'totp-clock-drift'?");
        assertThat(Run.of("analyze", SAMPLES, "--only", "sole-admin-locked-out").code())
                .isEqualTo(2);
    }
}
