package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** analyze and convert: where the report goes, and how the run ends. */
class AnalyzeTest {
    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void an_export_with_a_locked_account() throws IOException {
        export = folder.resolve("export.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            lines.append(signIn(i, "ada", 50057, "2026-03-1" + i + "T09:30:00Z"));
        }
        lines.append(signIn(7, "bob", 0, "2026-03-16T10:00:00Z"));
        Files.writeString(export, lines);
    }

    private static String signIn(int number, String who, int code, String time) {
        return """
                {"id":"00000000-0000-4000-8000-00000000000%d","createdDateTime":"%s",\
                "userId":"11111111-0000-4000-8000-0000000000%s","userPrincipalName":"%s@contoso.com",\
                "userDisplayName":"%s","appDisplayName":"Office 365","appId":"22222222-0000-4000-8000-000000000000",\
                "ipAddress":"203.0.113.7","clientAppUsed":"Browser","isInteractive":true,\
                "correlationId":"33333333-0000-4000-8000-00000000000%d","status":{"errorCode":%d}}
                """.formatted(number, time, who.equals("ada") ? "aa" : "bb", who, who, number, code);
    }

    private Run analyze(String... options) {
        return Run.of(Stream.concat(Stream.of("analyze", export.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void the_verdict_is_the_last_line_of_standard_output_and_nothing_else_is_said() {
        Run.Outcome outcome = analyze().outcome();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("ada@contoso.com");
        assertThat(outcome.out().stripTrailing().lines().reduce((first, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).startsWith("[").contains("ada"));
    }

    @Test
    void standard_input_is_read_like_a_file() throws IOException {
        String piped = Run.of("analyze", "-", "--format", "csv")
                .reading(Files.readString(export))
                .out();
        assertThat(piped).isEqualTo(analyze("--format", "csv").out());
    }

    @ParameterizedTest
    @CsvSource({"critical,0", "info,3", "INFO,3"})
    void a_finding_that_reaches_the_threshold_ends_with_3(String severity, int code) {
        assertThat(analyze("--fail-on", severity).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "--since,2026-03-16,1",
        "--since,yesterday,2",
        "--since,1d,1",
        "--since,7d,7",
        "--since,2026-03-14T09:30Z,3",
        "--since,2026-03-14 09:30:01,2",
        "--until,2026-03-11,2",
        "--until,2026-03-11T09:29Z,1",
        "--code,AADSTS50057,6",
        "--app,office,7",
        "--user,bob,1"
    })
    void filters_count_what_they_keep(String option, String value, int records) {
        assertThat(records(option, value)).isEqualTo(records);
    }

    private int records(String... options) {
        String[] all =
                Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
        Matcher counted = Pattern.compile("\"asOf\": \"[^\"]*\",\\s*\"records\": (\\d+),")
                .matcher(analyze(all).out());
        assertThat(counted.find()).isTrue();
        return Integer.parseInt(counted.group(1));
    }

    @Test
    void times_of_a_filter_are_in_the_zone_of_the_report() {
        assertThat(records("--until", "2026-03-11T10:30")).isEqualTo(2);
        assertThat(records("--until", "2026-03-11T10:30", "--tz", "+02:00")).isEqualTo(1);
    }

    @Test
    void a_user_who_is_not_there_ends_with_1_and_several_are_listed_with_2() {
        Run.Outcome nobody = analyze("--user", "nobody").outcome();
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("no such user in the input: 'nobody'");
        Run.Outcome several = analyze("--user", "contoso").outcome();
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err())
                .contains("ada@contoso.com", "bob@contoso.com", "11111111-0000-4000-8000-0000000000aa");
    }

    @Test
    void a_file_is_written_whole_and_not_overwritten_unless_forced() throws IOException {
        Path report = folder.resolve("report.json");
        Run.Outcome first =
                analyze("--format", "json", "--output", report.toString()).outcome();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).startsWith("wrote ");
        assertThat(report).content().isEqualTo(analyze("--format", "json").out());
        Files.writeString(report, "mine");
        Run.Outcome second = analyze("--output", report.toString()).outcome();
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("is there already", "--force");
        assertThat(report).content().isEqualTo("mine");
        assertThat(analyze("--output", report.toString(), "--force", "-q").err())
                .isEmpty();
        assertThat(report).content().contains("ada@contoso.com");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        String before = Files.readString(export);
        Run.Outcome outcome = analyze("--output", export.toString(), "--force").outcome();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(export).content().isEqualTo(before);
    }

    @Test
    void a_report_in_a_file_does_not_depend_on_the_screen() throws IOException {
        Path narrow = folder.resolve("narrow.txt");
        Path piped = folder.resolve("piped.txt");
        analyze("--output", narrow.toString()).onTerminal(60).outcome();
        analyze("--output", piped.toString()).outcome();
        assertThat(narrow).hasSameBinaryContentAs(piped);
    }

    @Test
    void a_broken_record_is_named_and_ends_with_5_only_where_strict() throws IOException {
        Files.writeString(export, Files.readString(export) + "{\"id\": broken}\n");
        Run.Outcome lenient = analyze("--format", "json").outcome();
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains(export + ":8: ");
        assertThat(analyze("--strict").code()).isEqualTo(5);
        assertThat(analyze("--strict", "--fail-on", "info").code()).isEqualTo(5);
    }

    @Test
    void nothing_readable_ends_with_5_and_a_header_without_rows_with_0() throws IOException {
        Path prose = Files.writeString(folder.resolve("notes.txt"), "Dear diary, nobody could sign in.\n");
        assertThat(Run.of("analyze", prose.toString()).code()).isEqualTo(5);
        Path header = Files.writeString(
                folder.resolve("SignIns.csv"),
                "Date (UTC),Request ID,User ID,User,Username,Application,Status,Sign-in error code\n");
        assertThat(Run.of("analyze", header.toString(), "--strict").code()).isZero();
    }

    @Test
    void an_archive_gives_the_findings_of_the_export() {
        Path archive = folder.resolve("archive.jsonl.gz");
        Run.Outcome converted = Run.of("convert", export.toString(), "--output", archive.toString())
                .outcome();
        assertThat(converted.code()).isZero();
        assertThat(converted.err()).contains("7 records");
        String[] again = {"analyze", archive.toString(), "--format", "csv"};
        assertThat(Run.of(again).out()).isEqualTo(analyze("--format", "csv").out());
        Run.Outcome twice = Run.of("convert", export.toString(), "--output", archive.toString())
                .outcome();
        assertThat(twice.code()).isEqualTo(1);
    }

    @Test
    void a_user_who_is_quiet_in_the_window_is_no_unknown_user() {
        Run.Outcome outcome =
                analyze("--user", "ada@contoso.com", "--since", "2026-03-16").outcome();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("the filters let none of 7 records through".substring(4));
    }

    @Test
    void filters_that_let_nothing_through_are_told_from_an_empty_input_and_the_nearest_app_is_proposed() {
        assertThat(analyze("--app", "Ofice").outcome().out())
                .contains("filters let none of 7 records through; did you mean the app 'Office'?");
    }

    @Test
    void what_came_after_the_time_that_states_are_judged_against_is_not_known_yet() {
        assertThat(analyze("--as-of", "2026-03-11T12:00:00Z", "--format", "json")
                        .outcome()
                        .out())
                .contains("\"records\": 2")
                .contains("\"to\": \"2026-03-11T09:30:00Z\"");
    }

    @Test
    void a_window_that_ends_before_it_begins_is_wrong_usage() {
        Run.Outcome outcome =
                analyze("--since", "2026-03-14", "--until", "2026-03-12").outcome();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("the window ends before it begins").contains("help: ");
    }

    @Test
    void an_empty_folder_is_named_as_the_reason_for_reading_nothing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty/inner"));
        for (String format : new String[] {"text", "json"}) {
            Run.Outcome outcome = Run.of("analyze", empty.getParent().toString(), "--format", format)
                    .outcome();
            assertThat(outcome.code()).isEqualTo(5);
            assertThat(outcome.out() + outcome.err())
                    .contains("empty: a folder without files (expected exports of sign-in logs)");
        }
    }

    @Test
    void an_empty_folder_within_one_or_one_named_twice_is_nothing_to_tell() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Run.Outcome outcome =
                Run.of("analyze", folder.toString(), folder.toString()).outcome();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).doesNotContain("a folder without files");
    }

    @Test
    void records_that_stand_in_two_files_are_told_and_count_once() throws IOException {
        Path copy = Files.copy(export, folder.resolve("copy.jsonl"));
        assertThat(Run.of("analyze", export.toString(), copy.toString()).out())
                .contains("Copies    7; a record that stands in more than one file counts once");
        assertThat(Run.of("analyze", export.toString(), copy.toString(), "--user", "bob")
                        .out())
                .doesNotContain("Copies");
        assertThat(analyze().out()).doesNotContain("Copies");
    }

    @Test
    void on_a_narrow_terminal_the_verdict_breaks_between_words() {
        String verdict = analyze()
                .out()
                .stripTrailing()
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
        String drawn = analyze("--color", "never").onTerminal(60).out().stripTrailing();
        String last = drawn.substring(drawn.lastIndexOf("\n\n") + 2);
        assertThat(verdict.length()).isGreaterThan(60);
        assertThat(last.lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 60);
        assertThat(last.replaceAll("\\s+", " ")).isEqualTo(verdict);
    }
}
