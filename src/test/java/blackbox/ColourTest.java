package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides about colour: option, NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM, terminal. */
class ColourTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(true, "", Map.of(), true),
                Arguments.of(false, "", Map.of(), false),
                Arguments.of(true, "", Map.of("NO_COLOR", "1"), false),
                Arguments.of(true, "", Map.of("NO_COLOR", ""), true),
                Arguments.of(false, "", Map.of("CLICOLOR_FORCE", "1"), true),
                Arguments.of(false, "", Map.of("CLICOLOR_FORCE", "0"), false),
                Arguments.of(true, "", Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), false),
                Arguments.of(true, "", Map.of("CLICOLOR", "0"), false),
                Arguments.of(true, "", Map.of("TERM", "dumb"), false),
                Arguments.of(false, "always", Map.of("NO_COLOR", "1"), true),
                Arguments.of(true, "never", Map.of("CLICOLOR_FORCE", "1"), false),
                Arguments.of(true, "auto", Map.of("TERM", "dumb"), false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_first_that_speaks_decides(boolean terminal, String option, Map<String, String> variables, boolean colour) {
        for (String verb : new String[] {"causes", "codes", "help"}) {
            Run run = option.isEmpty() ? Run.of(verb) : Run.of(verb, "--color", option);
            variables.forEach(run::with);
            // In a pipe, lists are plain columns and have nothing to colour; help is the same text everywhere.
            if (terminal || verb.equals("help")) {
                String out = (terminal ? run.onTerminal(80) : run).out();
                assertThat(out.contains("\u001b[")).as(verb).isEqualTo(colour);
            }
        }
    }

    @Test
    void help_of_a_verb_in_colour_reads_the_same() {
        String coloured = Run.of("analyze", "--help", "--color", "always").out();
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.of("analyze", "--help").out());
    }
}
