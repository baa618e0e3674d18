package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
                    .filter(line -> !line.startsWith("  More: "))
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
        assertThat(Reports.draw(Format.TEXT, style, Reports.rich()))
                .contains("2026-07-07 10:02 to 2026-07-09 07:37 +02:00", "2026-07-09 00:01 to 00:49 +02:00");
    }

    private static String text(int width, boolean colour, boolean unicode) {
        var style = new TextStyle(width, colour, unicode, ZoneOffset.UTC, 0);
        return Reports.draw(Format.TEXT, style, Reports.rich());
    }
}
