package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaleSavedPasswordTest {

    private static final String CAUSE = "stale-saved-password";

    /** Wrong passwords of a mail client, so many minutes apart. */
    private static List<Event> beats(int count, int minutes) {
        return IntStream.range(0, count)
                .mapToObj(i -> code(50126)
                        .device("")
                        .clientApp("IMAP4")
                        .at(Duration.ofHours(20).plusMinutes((long) i * minutes))
                        .edited(Tailor.agent("mailer")))
                .toList();
    }

    @Test
    void one_client_sends_a_wrong_password_at_a_steady_beat() {
        Finding finding = Found.one(
                CAUSE, Found.log(beats(6, 15), success().hour(0), success().hour(19)));
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(6);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50126, 6));
        assertThat(Found.shown(finding)).containsExactly(5, 2);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("wrong-password", "password-spray");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void five_are_too_few() {
        assertThat(causes(Found.log(beats(5, 15), success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void a_hand_has_no_beat() {
        int[] minutes = {0, 1, 9, 11, 47, 90, 91};
        Stream<Event> typed = IntStream.of(minutes)
                .mapToObj(minute ->
                        code(50126).at(Duration.ofHours(20).plusMinutes(minute)).edited(Tailor.agent("mailer")));
        assertThat(causes(Patient.log(typed, success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void the_user_must_sign_in_well_with_another_client() {
        assertThat(causes(beats(6, 15).toArray(Event[]::new))).doesNotContain(CAUSE);
        assertThat(causes(Found.log(
                        beats(6, 15), success().clientApp("IMAP4").hour(0).edited(Tailor.agent("mailer")))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_lockout_between_belongs_to_the_beat() {
        List<Event> all = new ArrayList<>(beats(6, 15));
        all.set(
                3,
                code(50053)
                        .device("")
                        .clientApp("IMAP4")
                        .at(Duration.ofHours(20).plusMinutes(45))
                        .edited(Tailor.agent("mailer")));
        assertThat(Found.codes(Found.one(CAUSE, Found.log(all, success().hour(0)))))
                .isEqualTo(Map.of(50126, 5, 50053, 1));
    }

    @Test
    void two_addresses_and_strange_ones_are_no_one_device() {
        List<Event> all = new ArrayList<>(beats(6, 15));
        all.set(5, all.get(5).from("192.0.2.77", "64500", "NL"));
        assertThat(causes(Found.log(all, success().hour(0)))).doesNotContain(CAUSE);
        List<Event> strange = beats(6, 15).stream().map(Event::fromAfar).toList();
        assertThat(causes(Found.log(strange, success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void a_device_that_shows_its_identity_is_one_wherever_it_moves() {
        List<Event> all = new ArrayList<>(
                beats(8, 15).stream().map(each -> each.device("phone")).toList());
        all.set(5, all.get(5).from("192.0.2.77", "64500", "NL"));
        all.set(7, all.get(7).from("192.0.2.78", "64500", "NL"));
        Finding finding = Found.one(CAUSE, Found.log(all, success().hour(0)));
        assertThat(finding.extent().attempts()).isEqualTo(8);
        assertThat(finding.ruledOut())
                .extracting("because")
                .contains("no hand types at such a beat", "the beat stays with one user and client");
    }

    @Test
    void without_identity_the_same_program_at_another_address_belongs_to_the_beat_it_keeps() {
        List<Event> all = new ArrayList<>(beats(9, 15));
        all.set(4, all.get(4).from("192.0.2.77", "64500", "NL"));
        Finding finding = Found.one(CAUSE, Found.log(all, success().hour(0)));
        assertThat(finding.extent().attempts()).isEqualTo(9);
        all.set(4, all.get(4).edited(Tailor.agent("another mailer")));
        assertThat(Found.one(CAUSE, Found.log(all, success().hour(0))).extent().attempts())
                .isEqualTo(8);
    }

    @Test
    void another_device_of_the_same_kind_neither_is_that_client_nor_heals_it() {
        List<Event> blind = beats(6, 15).stream()
                .map(each -> each.device("phone").edited(Tailor.agent("")))
                .toList();
        Event before = success().clientApp("IMAP4").hour(0).edited(Tailor.agent(""));
        Event after = success().clientApp("IMAP4").hour(30).edited(Tailor.agent(""));
        Finding finding = Found.one(CAUSE, Found.log(blind, before, after));
        assertThat(finding.state()).isEqualTo(State.ENDED);
    }

    @Test
    void a_success_of_that_client_heals_it() {
        Finding healed = Found.one(
                CAUSE,
                Found.log(beats(6, 15), success().hour(0), success().hour(30).edited(Tailor.agent("mailer"))));
        assertThat(healed.state()).isEqualTo(State.HEALED);
        Finding stands = Found.one(
                CAUSE, Found.log(beats(6, 15), success().hour(0), success().hour(30)));
        assertThat(stands.state()).isEqualTo(State.ENDED);
    }

    @Test
    void without_agents_the_kind_of_client_and_the_address_tell_one_from_another() {
        List<Event> blind =
                beats(6, 15).stream().map(each -> each.edited(Tailor.agent(""))).toList();
        Event browser = success().hour(0).edited(Tailor.agent(""));
        assertThat(causes(Found.log(blind, browser))).contains(CAUSE);
        Event elsewhere = success()
                .clientApp("IMAP4")
                .from("192.0.2.77", "64500", "NL")
                .hour(0)
                .edited(Tailor.agent(""));
        assertThat(causes(Found.log(blind, elsewhere))).contains(CAUSE);
        Event same = success().clientApp("IMAP4").hour(0).edited(Tailor.agent(""));
        assertThat(causes(Found.log(blind, same))).doesNotContain(CAUSE);
    }

    @Test
    void only_sign_ins_of_a_person_show_that_the_user_works_elsewhere() {
        assertThat(Found.shown(Found.one(
                        CAUSE,
                        Found.log(
                                beats(6, 15),
                                success().hour(0),
                                success().silent().hour(1)))))
                .containsExactly(5, 1);
    }
}
