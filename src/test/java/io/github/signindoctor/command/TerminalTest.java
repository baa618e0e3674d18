package io.github.signindoctor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @Test
    void the_launcher_tells_which_streams_are_terminals() {
        assertThat(Terminal.of(Map.of("SIGNIN_DOCTOR_TTY", "in,err", "SIGNIN_DOCTOR_COLUMNS", "132")))
                .isEqualTo(new Terminal(true, false, true, 132));
        assertThat(Terminal.of(Map.of("SIGNIN_DOCTOR_TTY", ""))).isEqualTo(Terminal.NONE);
    }

    @ParameterizedTest
    @CsvSource({"100,100", "0,80", "-5,80", "wide,80", "12,40", "99999,500", "'',80"})
    void a_width_that_makes_no_sense_is_not_believed(String said, int columns) {
        assertThat(Terminal.of(Map.of("SIGNIN_DOCTOR_TTY", "out", "COLUMNS", said))
                        .columns())
                .isEqualTo(columns);
    }
}
