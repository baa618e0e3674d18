package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** explain, codes and causes. */
class PagesTest {
    private static final String ERROR_PAGE = """
            Sorry, but we're having trouble signing you in.
            AADSTS50105: Your administrator has configured the application to block users.
            Request Id: 0d1ab5d6-7f0f-4f5b-9d32-0b4a1c9f2a00
            Correlation Id: 9f0a3c4e-6c55-4b38-8a2b-3d9d5f1c7e11
            Timestamp: 2026-03-12T09:30:15Z
            """;

    @ParameterizedTest
    @CsvSource({
        "explain-code,explain 50074",
        "explain-short-code,explain 120002",
        "explain-two-codes,explain AADSTS120002 120003",
        "explain-unknown-code,explain 5007",
        "explain-text,explain MFA denied; user declined the authentication",
        "explain-cause,explain totp-clock-drift",
        "explain-remedy,explain sync-time",
        "explain-unknown-words,explain totp-clock-drft",
        "explain-unknown-finer-code,explain 5007699",
        "explain-several-pages,explain phone",
        "codes-search,codes 5007",
        "causes,causes"
    })
    void the_page_is_as_kept(String name, String words) {
        String[] args = words.split(" ");
        Run.Outcome piped = Run.of(args).outcome();
        assertThat(piped.code()).isZero();
        assertThat(piped.err()).isEmpty();
        Golden.matches("command/" + name + ".txt", piped.out());
        Golden.matches(
                "command/" + name + "-terminal.txt", Run.of(args).onTerminal(80).out());
    }

    @Test
    void a_pasted_error_page_gives_code_ids_and_time() {
        Run.Outcome outcome = Run.of("explain").reading(ERROR_PAGE).outcome();
        assertThat(outcome.out())
                .contains("50105")
                .contains("0d1ab5d6-7f0f-4f5b-9d32-0b4a1c9f2a00")
                .contains("9f0a3c4e-6c55-4b38-8a2b-3d9d5f1c7e11")
                .contains("2026-03-12T09:30:15Z");
        assertThat(Run.of("explain", "-").reading(ERROR_PAGE).out()).isEqualTo(outcome.out());
        assertThat(Run.of("explain", ERROR_PAGE).out()).isEqualTo(outcome.out());
    }

    @Test
    void nobody_waits_for_a_terminal_to_type_what_is_to_be_explained() {
        assertThat(Run.of("explain").onTerminal(80).code()).isEqualTo(2);
    }

    @Test
    void every_code_cause_and_remedy_can_be_explained() {
        Stream<String> codes = Run.of("codes").out().lines().map(line -> line.split("\t")[0]);
        Stream<String> causes = Run.of("causes").out().lines().map(line -> line.split("\t")[0]);
        Stream.concat(codes, causes)
                .forEach(each -> assertThat(Run.of("explain", each).out())
                        .as(each)
                        .contains(each)
                        .doesNotContain("unknown code"));
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (int columns : new int[] {50, 80}) {
            Stream.of("explain 50074", "explain totp-clock-drift", "codes", "causes")
                    .flatMap(words -> Run.of(words.split(" "))
                            .onTerminal(columns)
                            .with("NO_COLOR", "1")
                            .out()
                            .lines())
                    .forEach(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void every_cause_in_a_pipe_is_one_line_that_tells_the_evidence() {
        assertThat(Run.of("causes").out().lines())
                .allMatch(line -> line.split("\t", -1).length == 4 && !line.endsWith("\t"))
                .allMatch(line -> line.endsWith("needs the tenant's live state") == line.split("\t")[1].equals("live"));
    }

    @Test
    void codes_in_a_pipe_are_one_a_line_with_four_columns() {
        assertThat(Run.of("codes").out().lines()).isNotEmpty().allMatch(line -> line.split("\t", -1).length == 4);
    }

    @Test
    void a_search_keeps_what_holds_all_its_words() {
        assertThat(Run.of("codes", "PASSWORD", "expired").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("password"))
                .anyMatch(line -> line.startsWith("50055\t"));
        assertThat(Run.of("codes", "zzz").err()).contains("no code fits 'zzz'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain 50074", "causes"})
    void ascii_means_ascii(String words) {
        String plain = Run.of((words + " --ascii").split(" ")).out();
        assertThat(plain.chars()).allMatch(each -> each < 128);
        String oldTerminal =
                Run.of(words.split(" ")).onTerminal(80).with("LC_ALL", "C").out();
        assertThat(oldTerminal.chars()).allMatch(each -> each < 128);
    }
}
