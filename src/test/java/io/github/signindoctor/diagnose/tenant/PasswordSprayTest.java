package io.github.signindoctor.diagnose.tenant;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordSprayTest {

    private static final String CAUSE = "password-spray";

    static Event refused(int i, int code) {
        return code(code).by(user("u" + i)).fromAfar().at(Duration.ofHours(20).plusSeconds(i));
    }

    private static List<Event> spray(int users) {
        return IntStream.range(0, users).mapToObj(i -> refused(i, 50126)).toList();
    }

    @Test
    void eight_accounts_tried_from_one_strange_address_are_a_spray() {
        Finding finding = Found.one(CAUSE, Found.log(spray(8), success().hour(0)));
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.ADDRESS);
        assertThat(finding.subject().id()).isEqualTo("203.0.113.66");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().users()).hasSize(8);
        assertThat(finding.extent().attempts()).isEqualTo(8);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50126, 8));
        assertThat(Found.shown(finding)).containsExactly(5);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("wrong-password");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void it_absorbs_the_findings_of_those_whose_password_was_refused() {
        assertThat(causes(Found.log(spray(8), success().hour(0)))).containsExactly(CAUSE);
    }

    @Test
    void seven_accounts_are_too_few() {
        assertThat(causes(Found.log(spray(7), success().hour(0)))).doesNotContain(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {50126, 50053, 50034, 50055})
    void each_code_of_a_refused_password_counts(int code) {
        List<Event> all = new ArrayList<>(spray(7));
        all.add(refused(7, code));
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void accounts_whose_password_was_accepted_are_named_and_keep_their_own_findings() {
        Finding finding = Found.one(
                CAUSE,
                Found.log(
                        spray(8),
                        success().by(user("hit")).hour(0),
                        code(50074)
                                .by(user("hit"))
                                .step("Password", true, "Correct password")
                                .fromAfar()
                                .hour(21),
                        success().by(user("hit")).hour(30)));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(Found.shown(finding)).containsExactly(5, 1);
        assertThat(finding.evidence().get(1).fact()).endsWith("hit@contoso.example");
        assertThat(finding.extent().users()).hasSize(9);
        assertThat(causes(Found.log(
                        spray(8),
                        success().by(user("hit")).hour(0),
                        code(50074).by(user("hit")).fromAfar().hour(21))))
                .contains("stolen-password");
    }

    @Test
    void a_spray_that_came_in_twice_is_still_one() {
        assertThat(causes(Found.log(
                        spray(8),
                        success().by(user("a")).fromAfar().hour(21),
                        success().by(user("b")).fromAfar().hour(22))))
                .contains(CAUSE);
    }

    @Test
    void a_shared_office_gateway_where_many_mistype_is_none() {
        List<Event> office = new ArrayList<>(spray(8));
        IntStream.range(0, 8)
                .mapToObj(i -> success().by(user("u" + i)).fromAfar().hour(21))
                .forEach(office::add);
        assertThat(causes(office.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void a_gateway_lets_in_half_of_those_whom_it_refuses() {
        List<Event> log = new ArrayList<>(spray(8));
        IntStream.range(0, 4)
                .mapToObj(i -> success().by(user("u" + i)).fromAfar().hour(21))
                .forEach(log::add);
        assertThat(causes(log.toArray(Event[]::new))).doesNotContain(CAUSE);
        assertThat(causes(log.subList(0, 11).toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void one_account_that_is_refused_often_is_no_spray() {
        assertThat(causes(IntStream.range(0, 30)
                        .mapToObj(i -> code(50126).fromAfar().minute(i))
                        .toArray(Event[]::new)))
                .doesNotContain(CAUSE);
    }

    @Test
    void programs_that_send_passwords_silently_count_and_renewals_do_not() {
        assertThat(causes(spray(8).stream()
                        .map(each -> each.silent().protocol("ropc"))
                        .toArray(Event[]::new)))
                .contains(CAUSE);
        assertThat(causes(spray(8).stream()
                        .map(Event::silent)
                        .map(each -> each.protocol("none"))
                        .toArray(Event[]::new)))
                .doesNotContain(CAUSE);
    }

    @Test
    void an_export_without_addresses_shows_no_spray() {
        assertThat(causes(spray(8).stream().map(each -> each.from("", "", "")).toArray(Event[]::new)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_spray_that_got_nothing_right_has_no_account_to_contain() {
        assertThat(Found.one(CAUSE, spray(8).toArray(Event[]::new)).withheld()).containsExactly("contain-account");
    }

    @Test
    void no_success_of_those_it_tried_heals_it() {
        List<Event> all = new ArrayList<>();
        IntStream.range(0, 9).forEach(i -> {
            all.add(code(50126).by(user("u" + i)).fromAfar().minute(i));
            all.add(success().by(user("u" + i)).hour(3));
        });
        assertThat(Found.one("password-spray", all.toArray(Event[]::new)).state())
                .isEqualTo(State.ENDED);
    }
}
