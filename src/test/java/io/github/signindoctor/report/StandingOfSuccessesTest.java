package io.github.signindoctor.report;

import static io.github.signindoctor.diagnose.Event.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prompts that were answered each time miss no success. */
class StandingOfSuccessesTest {
    @Test
    void a_loop_of_answered_prompts_that_stopped_lacks_no_success() {
        Standing standing = standing(Duration.ofDays(5));
        assertThat(standing.inFull()).isEqualTo("Not seen again for 4 d 14 h, and nothing shows that it is cured");
        assertThat(standing.inBrief()).isEqualTo("not seen again for 4 d 14 h, not proved to be cured");
    }

    @Test
    void a_loop_of_answered_prompts_that_goes_on_was_answered() {
        assertThat(standing(Duration.ofHours(12)).inFull()).startsWith("Still going on: each time it was answered");
    }

    @Test
    void the_legend_of_a_table_misses_no_success_either() {
        Finding answered = loop(Duration.ofHours(12));
        Finding refused =
                Patient.findings(code(53003).hour(1), code(53003).hour(2)).get(0);
        assertThat(Standing.meaning(State.RUNNING, List.of(answered)))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("each time it was answered, and it is too soon")
                        .doesNotContain("no success"));
        assertThat(Standing.meaning(State.RUNNING, List.of(answered, refused)))
                .contains(
                        "no success this way followed, or each time it was answered and came again; it is too soon to say that it stopped");
        assertThat(Standing.meaning(State.RUNNING, List.of(refused)))
                .contains("no success this way followed, and it is too soon to say that it stopped");
    }

    private static Standing standing(Duration judged) {
        return new Standing(loop(judged), Optional.of(Event.START.plus(judged)), Patient.KNOWLEDGE);
    }

    private static Finding loop(Duration judged) {
        var prompts = IntStream.range(0, 11)
                .mapToObj(hour ->
                        Event.passed("Mobile app notification").hour(hour).record())
                .toList();
        var asOf = Event.START.plus(judged);
        List<Finding> findings = Patient.findings(asOf, prompts);
        assertThat(findings).extracting(Finding::cause).containsExactly("sign-in-frequency-loop");
        return findings.get(0);
    }
}
