package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help, at a terminal and in a pipe. */
class HelpTest {
    @ParameterizedTest
    @CsvSource({
        "help-bare,",
        "help-overview,help",
        "help-environment,help environment",
        "help-exit-codes,help exit-codes",
        "help-formats,help formats",
        "help-tenants,help tenants",
        "help-pull,help pull",
        "help-login,help login",
        "help-logout,help logout",
        "help-whoami,help whoami",
        "help-doctor,help doctor",
        "help-analyze,help analyze",
        "help-user,help user",
        "help-loops,help loops",
        "help-explain,help explain",
        "help-codes,help codes",
        "help-causes,help causes",
        "help-convert,help convert",
        "help-lint,help lint",
        "help-sandbox,help sandbox",
        "help-completion,help completion",
        "help-help,help help"
    })
    void the_page_is_as_kept(String name, String words) {
        String[] args = words == null ? new String[0] : words.split(" ");
        Run.Outcome piped = Run.of(args).outcome();
        assertThat(piped.code()).isZero();
        assertThat(piped.err()).isEmpty();
        Golden.matches("command/" + name + ".txt", piped.out());
        Golden.matches(
                "command/" + name + "-terminal.txt", Run.of(args).onTerminal(80).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "user",
                "loops",
                "explain",
                "codes",
                "causes",
                "convert",
                "lint",
                "sandbox",
                "completion",
                "help",
                "pull",
                "login",
                "logout",
                "whoami",
                "doctor"
            })
    void help_as_a_word_and_as_an_option_is_the_same_page(String verb) {
        assertThat(Run.of(verb, "--help").out()).isEqualTo(Run.of("help", verb).out());
        assertThat(Run.of(verb, "-h").out()).isEqualTo(Run.of("help", verb).out());
    }

    @Test
    void a_topic_by_the_name_that_people_give_it_is_proposed() {
        assertThat(Run.of("help", "shapes").err()).contains("did you mean 'formats'?");
        assertThat(Run.of("help", "env").err()).contains("did you mean 'environment'?");
    }

    @Test
    void the_overview_is_also_an_option() {
        assertThat(Run.of("--help").out()).isEqualTo(Run.of("help").out());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_of_a_page_is_wider_than_the_screen(int columns) {
        for (String topic : new String[] {
            "environment",
            "exit-codes",
            "formats",
            "tenants",
            "pull",
            "login",
            "doctor",
            "analyze",
            "user",
            "loops",
            "help"
        }) {
            assertThat(Run.of("help", topic, "--color", "never")
                            .onTerminal(columns)
                            .out()
                            .lines())
                    .as(topic)
                    .allMatch(line -> line.length() <= columns);
        }
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Run.of("--version").out()).matches("signin-doctor \\d+\\.\\d+\\.\\d+\\S*\n");
    }
}
