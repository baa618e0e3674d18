package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilentTokenLoopTest {
    @Test
    void one_client_asking_silently_where_a_person_must_act_is_a_loop() {
        List<Finding> findings =
                findings(Patient.log(silent(6), success().app("Chat").hour(0)));
        assertThat(findings).extracting(Finding::cause).containsExactly("silent-token-loop");
        Loop loop = findings.get(0).loop().orElseThrow();
        assertThat(loop.kind()).isEqualTo(Loop.Kind.TOKEN_REFRESH);
        assertThat(loop.count()).isEqualTo(6);
        assertThat(loop.medianSpacingSeconds()).isEqualTo(3600);
    }

    @Test
    void silent_refusals_that_an_interactive_success_answers_are_no_loop() {
        Stream<Event> answers = IntStream.range(1, 7)
                .mapToObj(hour -> success().at(Duration.ofHours(hour).plusMinutes(3)));
        assertThat(causes(Patient.log(Stream.concat(silent(6), answers)))).isEmpty();
    }

    @Test
    void four_are_too_few() {
        assertThat(causes(Patient.log(silent(4)))).doesNotContain("silent-token-loop");
    }

    @Test
    void an_export_that_does_not_say_who_acted_is_believed_at_low_confidence() {
        Finding finding = findings(Patient.log(
                        silent(6).map(event -> event.edited(Edits.undecided())),
                        success().app("Chat").hour(0)))
                .get(0);
        assertThat(finding.cause()).isEqualTo("silent-token-loop");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void a_challenge_of_which_nobody_knows_who_met_it_is_no_silent_row() {
        assertThat(causes(Patient.log(
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(hour ->
                                        code(50074).edited(Edits.undecided()).hour(hour)),
                        success().app("Chat").hour(0))))
                .doesNotContain("silent-token-loop");
    }

    private static Stream<Event> silent(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(hour -> code(50076).silent().hour(hour));
    }

    @Test
    void five_are_enough() {
        Finding finding = only(Patient.log(silent(5), success().app("Chat").hour(0)));
        assertThat(finding.cause()).isEqualTo("silent-token-loop");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(rivals(finding)).containsExactly("authenticator-unreachable");
    }

    @Test
    void what_several_apps_devices_or_browsers_ask_is_not_one_loop() {
        Event person = success().app("Portal").hour(0);
        assertThat(causes(Patient.log(silent(6).map(each -> each.app(isEven(each) ? "Mail" : "Chat")), person)))
                .doesNotContain("silent-token-loop");
        assertThat(causes(Patient.log(
                        silent(6).map(each -> each.device(isEven(each) ? "laptop-1" : "laptop-2")), person)))
                .doesNotContain("silent-token-loop");
        assertThat(causes(Patient.log(
                        silent(6).map(each -> each.edited(Edits.agent(isEven(each) ? "Edge" : "Outlook"))), person)))
                .doesNotContain("silent-token-loop");
    }

    private static boolean isEven(Event event) {
        return Duration.between(Event.START, event.record().createdDateTime()).toHours() % 2 == 0;
    }

    @Test
    void the_users_own_sign_ins_are_shown_beside_it() {
        assertThat(facts(only(Patient.log(
                        silent(6),
                        success().app("Chat").hour(0),
                        success().app("Chat").silent().hour(8),
                        code(50140).app("Portal").hour(9)))))
                .containsExactly(
                        "5: one client asked silently where a person must act",
                        "1: the user's own sign-ins pass meanwhile");
    }

    @Test
    void a_success_of_the_same_client_heals_it_and_one_of_another_does_not() {
        Event person = success().app("Portal").hour(0);
        assertThat(only(Patient.log(silent(6), person, success().hour(30))).state())
                .isEqualTo(State.HEALED);
        assertThat(only(Patient.log(silent(6), person, success().app("Chat").hour(30)))
                        .state())
                .isEqualTo(State.ENDED);
        assertThat(only(Patient.log(silent(6), person, code(50140).hour(30))).state())
                .isEqualTo(State.ENDED);
    }
}
