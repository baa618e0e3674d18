package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.recommend.Advice;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {
    @ParameterizedTest
    @ValueSource(ints = {80, 140})
    void a_terminal_gets_colour_and_its_own_width(int width) {
        Golden.matches("report/rich-" + width + ".tty", text(width, true, true));
    }

    @Test
    void a_pipe_gets_a_hundred_columns_without_colour() {
        Golden.matches("report/rich.pipe", text(TextStyle.PIPE_WIDTH, false, true));
    }

    @Test
    void a_screen_without_unicode_gets_ascii_only() {
        String text = text(80, false, false);
        assertThat(text).matches("[\\n -~]*");
        Golden.matches("report/rich-80.ascii", text);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_draws_the_rich_the_empty_and_the_healthy_report(Format format) {
        Golden.matches("report/rich." + format.id(), Reports.draw(format, Reports.pipe(), Reports.rich()));
        Golden.matches("report/empty." + format.id(), Reports.draw(format, Reports.pipe(), Reports.empty()));
        Golden.matches("report/well." + format.id(), Reports.draw(format, Reports.pipe(), Reports.well()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 53, 66, 80, 100, 139, 200})
    void no_line_is_wider_than_the_screen_but_the_verdict_and_commands_to_copy(int width) {
        for (boolean unicode : new boolean[] {true, false}) {
            var lines = text(width, false, unicode)
                    .lines()
                    .filter(line -> !line.strip().startsWith("signin-doctor "))
                    .toList();
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(Visible.columns(line)).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_hidden_character_of_a_log_leaves_in_any_format(Format format) {
        String drawn = Reports.draw(format, Reports.pipe(), Reports.rich());
        assertThat(drawn.codePoints().filter(each -> each != '\n' && each != '\r'))
                .noneMatch(HiddenCharacters::contains);
    }

    @Test
    void the_verdict_is_the_last_line_and_whole() {
        assertThat(text(40, false, true)).endsWith("\n[x] " + Reports.rich().verdict() + "\n");
    }

    @Test
    void colour_adds_nothing_but_colour() {
        assertThat(text(80, true, true).replaceAll("\u001b\\[[0-9;]+m", "")).isEqualTo(text(80, false, true));
    }

    @Test
    void top_shows_so_many_findings_and_says_how_many_more() {
        var style = new TextStyle(100, false, true, ZoneOffset.UTC, 1);
        String text = Reports.draw(Format.TEXT, style, Reports.rich());
        assertThat(text)
                .contains(
                        "4 findings, the first 1 shown",
                        "(1 critical, 1 high, 1 medium, 1 info)",
                        "3 more findings not shown (1 high, 1 medium, 1 info)",
                        "--top 4")
                .doesNotContain("F2");
    }

    @Test
    void one_finding_alone_is_told_with_the_steps_of_its_first_remedy() {
        Report rich = Reports.rich();
        var one = new Report("0.1.0", "one", rich.input(), rich.advices().subList(1, 2), rich.codes());
        assertThat(Reports.draw(Format.TEXT, Reports.pipe(), one))
                .contains("Step 1: Make sure that you speak to the user.");
        assertThat(Reports.draw(Format.TEXT, Reports.pipe(), rich)).doesNotContain("Step 1");
    }

    @Test
    void times_are_told_in_the_zone_asked_for() {
        var style = new TextStyle(100, false, true, ZoneId.of("Europe/Berlin"), 0);
        assertThat(Reports.draw(Format.TEXT, style, Reports.rich()).replaceAll("\\s+", " "))
                .contains("2026-07-07 10:02 to 2026-07-09 07:37 +02:00", "2026-07-09 00:01 to 00:49 +02:00");
    }

    @Test
    void what_is_worth_knowing_only_takes_a_few_lines_unless_it_stands_alone() {
        String all = draw(Reports.rich());
        assertThat(all)
                .contains("Worth knowing only\n  [v] F4 info: diego")
                .contains("To do: none; more: signin-doctor explain mistyped-code");
        Report alone = Reports.of(Reports.rich().advices().subList(3, 4));
        assertThat(draw(alone)).doesNotContain("Worth knowing only").contains("This would be wrong if");
    }

    @Test
    void beyond_three_of_one_cause_and_severity_findings_are_told_in_short() {
        Advice advice = Reports.rich().advices().get(1);
        String text = draw(Reports.of(Collections.nCopies(6, advice)));
        assertThat(text.split("How to know that it worked", -1)).hasSize(4);
        assertThat(text).containsOnlyOnce("More of the same").contains("F6 high", "(the rest as F4)");
        assertThat(draw(Reports.of(Collections.nCopies(3, advice)))).doesNotContain("More of the same");
    }

    @Test
    void the_overview_holds_thirty_rows_and_tells_how_many_more() {
        Advice slip = Reports.rich().advices().get(3);
        assertThat(draw(Reports.of(Collections.nCopies(31, slip))))
                .contains("and 1 more, all told below; for the worst only: --top 10")
                .contains("F31 info")
                .doesNotContain("F31  info");
        assertThat(draw(Reports.of(Collections.nCopies(30, slip)))).doesNotContain("all told below");
    }

    @Test
    void a_fact_with_the_records_of_an_earlier_one_points_there() {
        Advice advice = Reports.rich().advices().get(1);
        var first = new Evidence("first of all", Reports.refs(3));
        var second = new Evidence("second of all", Reports.refs(3));
        var third = new Evidence("third of all", Reports.refs(1));
        var fourth = new Evidence("fourth of all", Reports.refs(3));
        Finding finding = Reports.withEvidence(advice.finding(), List.of(first, second, third, fourth));
        assertThat(draw(Reports.of(List.of(new Advice(finding, advice.remedies())))))
                .contains(
                        "First of all.\n",
                        "Second of all. (same records)\n",
                        "Third of all.\n",
                        "Fourth of all. (same records as the first fact)\n");
    }

    @Test
    void a_remedy_names_its_target_where_that_is_not_the_subject() {
        String text = draw(Reports.rich());
        assertThat(text)
                .contains(
                        "Hand out a Temporary Access Pass (temporary-access-pass)", "contain-account for \u201cuser07");
    }

    @Test
    void of_many_files_those_with_problems_come_first_and_then_the_biggest() {
        var files = new ArrayList<InputFile>();
        for (int i = 1; i <= 9; i++) {
            files.add(new InputFile("logs/f" + i + ".json", "graph-json", i, 0, i == 2 ? 1 : 0, 0, List.of(), 0));
        }
        String text = draw(Reports.withFiles(files));
        assertThat(text).containsSubsequence("Folder    logs\n", "  f2.json", "f9.json", "f3.json", "and 1 more file");
        assertThat(text).doesNotContain("logs/", "f1.json", "Duplicates", "Other rows");
    }

    @Test
    void files_of_steps_do_not_count_as_records() {
        var steps = new InputFile("auth.csv", "portal-csv-authdetails", 1491, 0, 0, 0, List.of(), 0);
        assertThat(draw(Reports.withFiles(List.of(steps)))).contains("portal-csv-authdetails  steps of 1,491");
    }

    private static String draw(Report report) {
        return Reports.draw(Format.TEXT, Reports.pipe(), report);
    }

    private static String text(int width, boolean colour, boolean unicode) {
        var style = new TextStyle(width, colour, unicode, ZoneOffset.UTC, 0);
        return Reports.draw(Format.TEXT, style, Reports.rich());
    }
}
