package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One user's timeline: of {@code user}, and at the end of {@code analyze --user}. */
class StoryTest {
    private static final String SAMPLES = "samples/contoso";
    private static final String LOST_PHONE = "aoife.brennan@contoso.example";
    private static final String REMARK = "does not support a call about a lost phone";
    private static final String PUSHED = """
            ,"authenticationDetails":[{"authenticationMethod":"Mobile app notification","succeeded":false,\
            "authenticationStepResultDetail":"MFA denied; user did not respond to mobile app notification"}]""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "user-lost-phone,user aoife.brennan@contoso.example samples/contoso",
        "user-silent-loop,user keira.nolan@contoso.example samples/contoso",
        "user-well,user quentin.wiersma@contoso.example samples/contoso --top 8 --tz Europe/Amsterdam",
        "analyze-one-user,analyze samples/contoso --user eskil.oosterhuis@contoso.example"
    })
    void the_story_is_as_kept(String name, String words) {
        String[] args = words.split(" ");
        Run.Outcome piped = Run.of(args).outcome();
        assertThat(piped.code()).isZero();
        Golden.matches("command/" + name + ".txt", piped.out());
        Golden.matches(
                "command/" + name + "-terminal.txt", Run.of(args).onTerminal(80).out());
        String[] markdown =
                Stream.concat(Stream.of(args), Stream.of("--format", "md")).toArray(String[]::new);
        Golden.matches("command/" + name + ".md", Run.of(markdown).out());
    }

    @Test
    void attempts_of_a_loop_are_counted_in_their_order() {
        String story = Run.of("user", LOST_PHONE, SAMPLES).out();
        assertThat(story)
                .containsSubsequence("F1 1/9", "F1 2/9", "F1 8/9", "F1 9/9")
                .doesNotContain("F1 10/9");
    }

    @Test
    void a_row_of_many_silent_tries_tells_when_the_last_one_was() {
        Run story = Run.of("user", "keira.nolan@contoso.example", SAMPLES).with("NO_COLOR", "1");
        assertThat(story.onTerminal(80).out()).containsPattern("06-04 06:44 .*×40.*\n +to 09:58 ");
        assertThat(story.onTerminal(140).out()).containsPattern("06-04 06:44 .*×40.*\n +to 09:58\n");
    }

    @Test
    void the_timeline_of_analyze_stands_before_the_codes_and_in_no_machine_format() {
        String report = Run.of("analyze", SAMPLES, "--user", LOST_PHONE).out();
        assertThat(report).containsSubsequence("What to do", "Timeline (", "Codes in this input");
        assertThat(Run.of("analyze", SAMPLES).out()).doesNotContain("Timeline (");
        for (String format : new String[] {"json", "jsonl", "csv"}) {
            String one = Run.of("analyze", SAMPLES, "--user", LOST_PHONE, "--format", format)
                    .out();
            assertThat(one).doesNotContain("imeline");
            assertThat(Run.of("user", LOST_PHONE, SAMPLES, "--format", format).out())
                    .isEqualTo(one);
        }
    }

    @Test
    void markdown_does_not_depend_on_the_screen() {
        Run run = Run.of("user", LOST_PHONE, SAMPLES, "--format", "md");
        assertThat(run.onTerminal(60).with("NO_COLOR", "1").out())
                .isEqualTo(Run.of("user", LOST_PHONE, SAMPLES, "--format", "md").out());
    }

    @Test
    void of_many_attempts_the_newest_are_told_and_all_where_asked() throws IOException {
        Path export = export(70, 0, "");
        assertThat(Run.of("user", "ada", export.toString()).out())
                .contains("Timeline (70 attempts)", "10 older attempts left out; to see all: --top 0")
                .contains("03-01 00:10", "03-01 01:09")
                .doesNotContain("03-01 00:09");
        assertThat(Run.of("user", "ada", export.toString(), "--top", "2").out())
                .contains("68 older attempts left out", "03-01 01:08")
                .doesNotContain("03-01 01:07");
        assertThat(Run.of("analyze", export.toString(), "--user", "ada", "--top", "0")
                        .out())
                .contains("03-01 00:00")
                .doesNotContain("left out");
        assertThat(Run.of("analyze", export.toString(), "--user", "ada", "--top", "3")
                        .out())
                .contains("10 older attempts left out");
    }

    @Test
    void a_log_without_a_failing_prompt_does_not_bear_out_a_lost_phone() throws IOException {
        Path quiet = export(3, 0, "");
        String text = Run.of("user", "ada", quiet.toString()).out().replaceAll("\\s+", " ");
        assertThat(text).containsOnlyOnce(REMARK).contains("verify the caller on another channel");
        assertThat(Run.of("analyze", quiet.toString(), "--user", "ada").out().replaceAll("\\s+", " "))
                .containsOnlyOnce(REMARK);
        String json =
                Run.of("user", "ada", quiet.toString(), "--format", "json").out();
        assertThat(json).contains("not support a call about a lost phone", "\"findings\": []");
        assertThat(Run.of("analyze", quiet.toString()).out()).doesNotContain("a lost phone");
    }

    @Test
    void a_failing_prompt_or_a_log_that_would_not_show_one_is_not_called_quiet() throws IOException {
        assertThat(story(export(1, 500121, PUSHED))).doesNotContain("a lost phone");
        assertThat(story(export(1, 50074, PUSHED))).doesNotContain("a lost phone");
        assertThat(story(export(1, 50126, ""))).contains("a lost phone");
        Path silent = folder.resolve("silent.jsonl");
        Files.writeString(
                silent,
                Files.readString(export(2, 0, "")).replace("\"isInteractive\":true", "\"isInteractive\":false"));
        assertThat(story(silent)).doesNotContain("a lost phone");
        Path untold = folder.resolve("untold.jsonl");
        Files.writeString(untold, Files.readString(export(2, 0, "")).replace("\"isInteractive\":true,", ""));
        assertThat(story(untold)).doesNotContain("a lost phone");
    }

    private static String story(Path export) {
        return Run.of("user", "ada", export.toString()).out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 119, 120, 200})
    void what_strangers_write_stays_within_the_screen_and_does_nothing(int columns) throws IOException {
        Path hostile = folder.resolve("hostile.jsonl");
        Files.writeString(
                hostile,
                Files.readString(export(9, 50057, ""))
                        .replace("Office 365", "\\u001b[2J\\u202egnp.exe | <b>\\u6f22\\u6f22\\u6f22 a very long name"));
        String text = Run.of("user", "ada", hostile.toString())
                .onTerminal(columns)
                .with("NO_COLOR", "1")
                .out();
        assertThat(text).doesNotContain("\u001b", "\u202e");
        assertThat(text.substring(text.indexOf("Timeline"), text.indexOf("What this data"))
                        .lines())
                .hasSizeGreaterThan(9)
                .allMatch(line -> line.codePoints()
                                .map(each -> each >= 0x3000 && each < 0xa000 ? 2 : 1)
                                .sum()
                        <= columns);
    }

    @Test
    void a_user_who_is_not_there_ends_with_1_and_a_forgotten_input_with_2() throws IOException {
        assertThat(Run.of("user", "nobody", export(1, 0, "").toString()).code()).isEqualTo(1);
        assertThat(Run.of("user", "ada").outcome().err()).contains("INPUT is missing");
        assertThat(Run.of("user", "ada", export(2, 50057, "").toString(), "--fail-on", "info")
                        .code())
                .isEqualTo(3);
    }

    /** So many sign-ins of ada, a minute apart. */
    private Path export(int count, int code, String more) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("""
                    {"id":"00000000-0000-4000-8000-0000000000%02d","createdDateTime":"2026-03-01T%02d:%02d:00Z",\
                    "userId":"11111111-0000-4000-8000-0000000000aa","userPrincipalName":"ada@contoso.com",\
                    "appDisplayName":"Office 365","appId":"22222222-0000-4000-8000-000000000000",\
                    "ipAddress":"203.0.113.7","clientAppUsed":"Browser","isInteractive":true,\
                    "correlationId":"33333333-0000-4000-8000-0000000000%02d","status":{"errorCode":%d}%s}
                    """.formatted(i, i / 60, i % 60, i, code, more));
        }
        return Files.writeString(folder.resolve("export-" + code + "-" + count + ".jsonl"), lines);
    }
}
