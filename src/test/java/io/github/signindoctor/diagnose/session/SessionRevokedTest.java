package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionRevokedTest {
    @ParameterizedTest
    @ValueSource(ints = {50132, 50133, 50173})
    void a_wave_over_the_users_apps_is_an_echo(int number) {
        Finding finding = only(
                success().app("Chat").hour(0),
                code(number).silent().app("Mail").hour(24),
                code(number).silent().app("Files").hour(25),
                success().app("Chat").hour(26));
        assertThat(finding.cause()).isEqualTo("session-revoked");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(facts(finding).get(0)).startsWith("2: ");
        assertThat(rivals(finding)).containsExactly("silent-token-loop");
    }

    @Test
    void until_the_user_signs_in_again_it_stands() {
        Finding finding = only(
                code(50173).silent().app("Mail").hour(160),
                code(50173).silent().app("Files").hour(161));
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void many_strikes_that_healed_are_worth_knowing_only() {
        assertThat(only(log(
                                IntStream.range(0, 6)
                                        .mapToObj(i -> code(50173)
                                                .silent()
                                                .app("App " + i % 2)
                                                .minute(i * 20)),
                                success().hour(9)))
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void one_app_is_no_wave() {
        assertThat(causes(code(50173).silent().hour(1), code(50173).silent().hour(2)))
                .doesNotContain("session-revoked");
    }

    @Test
    void more_than_half_a_day_apart_is_no_wave() {
        assertThat(causes(
                        code(50173).silent().app("Mail").hour(0),
                        code(50173).silent().app("Files").hour(12)))
                .containsExactly("session-revoked");
        assertThat(causes(
                        code(50173).silent().app("Mail").hour(0),
                        code(50173).silent().app("Files").minute(12 * 60 + 1)))
                .doesNotContain("session-revoked");
    }

    @Test
    void two_waves_days_apart_are_two_echoes_in_one_finding() {
        assertThat(only(
                                code(50173).silent().app("Mail").hour(0),
                                code(50173).silent().app("Files").hour(1),
                                code(50173).silent().app("Mail").hour(96),
                                code(50173).silent().app("Files").hour(97),
                                success().hour(98))
                        .extent()
                        .attempts())
                .isEqualTo(4);
    }
}
