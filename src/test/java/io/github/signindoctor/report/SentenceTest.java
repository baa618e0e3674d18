package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void a_sentence_begins_with_a_capital_and_ends_with_a_full_stop() {
        assertThat(Sentence.of("the code was wrong")).isEqualTo("The code was wrong.");
        assertThat(Sentence.of("Done.")).isEqualTo("Done.");
        assertThat(Sentence.of("it refused: \"04 Staff\"")).isEqualTo("It refused: \"04 Staff\".");
        assertThat(Sentence.of("")).isEmpty();
    }

    @Test
    void a_name_or_identifier_keeps_its_small_letter() {
        assertThat(Sentence.capital("adele.vance@contoso.com and 2 others"))
                .isEqualTo("adele.vance@contoso.com and 2 others");
        assertThat(Sentence.capital("wrong-password was ruled out")).isEqualTo("wrong-password was ruled out");
        assertThat(Sentence.capital("exports/a.csv was cut")).isEqualTo("exports/a.csv was cut");
    }
}
