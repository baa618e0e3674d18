package io.github.signindoctor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
    private static List<String> asked() {
        return Stream.concat(
                        Checks.OF_TENANT.stream().map(TenantCheck::cause),
                        Checks.ALL.stream().map(Check::cause))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_check_says_in_one_line_what_evidence_it_looks_for(String cause) {
        assertThat(Checks.lookFor(cause)).get().asString().isNotBlank().hasLineCount(1);
    }

    @Test
    void the_causes_that_a_log_can_show_are_those_that_a_check_asks_for() {
        assertThat(Checks.causes()).isEqualTo(asked()).contains("wrong-password", "password-spray");
    }

    @Test
    void no_cause_of_a_user_is_asked_twice_and_what_is_left_comes_last() {
        List<String> causes = Checks.ALL.stream().map(Check::cause).toList();
        assertThat(causes).doesNotHaveDuplicates().endsWith("unknown");
    }

    @Test
    void a_cause_that_no_log_can_show_has_no_evidence() {
        assertThat(Checks.lookFor("sole-admin-locked-out")).isEmpty();
    }
}
