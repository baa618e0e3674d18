package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserNotAssignedTest {
    @Test
    void another_app_that_passes_minutes_later_answers_nothing() {
        assertThat(causes(
                        code(50105).app("Travel").minute(0),
                        success().app("Mail").minute(4)))
                .containsExactly("user-not-assigned");
        assertThat(causes(
                        code(50105).app("Travel").minute(0),
                        success().app("Travel").minute(4)))
                .isEmpty();
    }
}
