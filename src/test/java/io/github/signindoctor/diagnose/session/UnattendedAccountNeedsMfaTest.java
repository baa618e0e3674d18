package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnattendedAccountNeedsMfaTest {
    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079, 53003})
    void a_script_at_the_beat_of_a_clock_cannot_answer(int number) {
        Finding finding = only(log(runs(4, number)));
        assertThat(finding.cause()).isEqualTo("unattended-account-needs-mfa");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.RUNNING);
        assertThat(finding.loop().orElseThrow())
                .isEqualTo(new Loop(Loop.Kind.TOKEN_REFRESH, 4, Loop.Unit.ATTEMPTS, 86_400, Loop.Regularity.STEADY));
        assertThat(facts(finding).get(0)).startsWith("4: ");
        assertThat(rivals(finding)).containsExactly("legacy-client-cannot-mfa");
    }

    @Test
    void three_runs_have_no_beat() {
        assertThat(causes(log(runs(3, 50076)))).doesNotContain("unattended-account-needs-mfa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-requests/2.31", "WindowsPowerShell/5.1", "Azure-CLI/2.60", "curl/8.4"})
    void the_agent_of_a_script_tells_it(String agent) {
        assertThat(causes(log(IntStream.range(0, 4)
                        .mapToObj(day -> code(50076).edited(Edits.agent(agent)).hour(day * 24)))))
                .containsExactly("unattended-account-needs-mfa");
    }

    @Test
    void silent_rows_alone_need_one_more() {
        assertThat(causes(log(
                        IntStream.range(0, 4).mapToObj(i -> code(50076).silent().hour(i)))))
                .doesNotContain("unattended-account-needs-mfa");
        assertThat(causes(log(
                        IntStream.range(0, 5).mapToObj(i -> code(50076).silent().hour(i)))))
                .containsExactly("unattended-account-needs-mfa");
    }

    @Test
    void a_person_behind_the_account_makes_it_another_matter() {
        assertThat(causes(log(runs(5, 50076), passed("Mobile app notification").hour(3))))
                .doesNotContain("unattended-account-needs-mfa");
        assertThat(causes(log(runs(5, 50076), success().hour(3)))).doesNotContain("unattended-account-needs-mfa");
    }

    @Test
    void a_run_that_passes_later_heals_it() {
        assertThat(only(log(runs(5, 50076), success().protocol("ropc").hour(150)))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void without_a_beat_it_is_a_person_with_an_old_client() {
        assertThat(causes(log(Stream.of(0, 3, 40, 44, 90)
                        .map(hour -> code(50076).protocol("ropc").at(Duration.ofHours(hour))))))
                .containsExactly("legacy-client-cannot-mfa");
    }

    private static Stream<Event> runs(int count, int number) {
        return IntStream.range(0, count)
                .mapToObj(day -> code(number).protocol("ropc").hour((7 - count + day) * 24L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terraform/1.7", "PostmanRuntime/7.36", "Contoso Scanner"})
    void a_program_that_is_no_browser_may_be_a_script_where_the_beat_is_a_clocks(String agent) {
        assertThat(causes(log(IntStream.range(0, 5)
                        .mapToObj(i -> code(50076)
                                .device("")
                                .edited(Edits.agent(agent))
                                .hour(i)))))
                .containsExactly("unattended-account-needs-mfa");
    }

    @Test
    void a_browser_a_mail_client_of_old_and_a_machine_with_an_identity_are_no_script() {
        assertThat(causes(log(IntStream.range(0, 5)
                        .mapToObj(i -> code(50076)
                                .device("")
                                .edited(Edits.agent("Mozilla/5.0 (Windows NT 10.0)"))
                                .hour(i)))))
                .doesNotContain("unattended-account-needs-mfa");
        assertThat(causes(log(IntStream.range(0, 5)
                        .mapToObj(i -> code(50076)
                                .device("")
                                .clientApp("IMAP4")
                                .edited(Edits.agent("Scanner/1"))
                                .hour(i)))))
                .doesNotContain("unattended-account-needs-mfa");
        assertThat(causes(log(IntStream.range(0, 5)
                        .mapToObj(i ->
                                code(50076).edited(Edits.agent("Outlook-iOS/4")).hour(i)))))
                .doesNotContain("unattended-account-needs-mfa");
    }

    @Test
    void another_failure_later_heals_nothing() {
        assertThat(only(log(runs(5, 50076), code(50140).protocol("ropc").hour(160)))
                        .state())
                .isEqualTo(State.RUNNING);
    }
}
