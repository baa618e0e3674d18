package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossTenantBlockedTest {

    private static void assertPlain(Finding finding, int code, String... rivals) {
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(code, 1));
        assertThat(Found.shown(finding)).containsExactly(1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly((Object[]) rivals);
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    private static final String CAUSE = "cross-tenant-blocked";

    @ParameterizedTest
    @ValueSource(ints = {500212, 500213, 50002, 500021, 500022})
    void its_codes_give_it_away(int code) {
        Finding finding = Found.one(CAUSE, success().hour(0), code(code).hour(20));
        assertPlain(finding, code, "guest-not-invited");
        assertThat(finding.state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {50020, 53003})
    void the_codes_of_its_rivals_do_not(int code) {
        assertThat(causes(
                        success().hour(0),
                        code(code).hour(20),
                        code(code).hour(22),
                        code(code).hour(24)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_success_in_that_app_later_heals_it_and_one_in_another_app_does_not() {
        Finding healed = Found.one(
                CAUSE, success().hour(0), code(500212).hour(20), success().hour(30));
        assertThat(healed.state()).isEqualTo(State.HEALED);
        assertThat(healed.severity()).isEqualTo(Severity.INFO);
        Finding stands = Found.one(
                CAUSE,
                success().hour(0),
                code(500212).hour(20),
                success().app("other").hour(30));
        assertThat(stands.state()).isEqualTo(State.ENDED);
    }

    @Test
    void a_success_in_the_same_episode_makes_it_none() {
        assertThat(causes(
                        success().hour(0),
                        code(500212).hour(20),
                        success().at(Duration.ofHours(20).plusMinutes(2))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_strange_place_changes_nothing() {
        assertThat(causes(success().hour(0), code(500212).fromAfar().hour(20))).contains(CAUSE);
    }
}
