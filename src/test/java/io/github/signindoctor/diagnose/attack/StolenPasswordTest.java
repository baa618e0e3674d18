package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StolenPasswordTest {

    private static final String CAUSE = "stolen-password";

    /** A challenge left open from afar after 20 hours, behind the right password. */
    private static Event tried(int code) {
        return code(code).step("Password", true, "Correct password").fromAfar().hour(20);
    }

    private static Event blind(int code) {
        return code(code).fromAfar().hour(20).edited(Tailor.withoutSteps());
    }

    @Test
    void the_right_password_from_a_strange_place_while_the_user_works_elsewhere() {
        Finding finding =
                Found.one(CAUSE, success().hour(0), tried(50074), success().hour(30));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50074, 1));
        assertThat(Found.shown(finding)).containsExactly(1, 1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("mfa-fatigue-attack", "wrong-password");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void few_prompts_that_failed_there_are_no_fatigue_attack(int prompts) {
        assertThat(finding(prompts, 500121).ruledOut())
                .extracting("because")
                .contains("fewer than three prompts were refused or left");
    }

    @Test
    void where_no_prompt_failed_it_says_so() {
        assertThat(finding(6, 53003).ruledOut())
                .extracting("because")
                .contains("no prompt from there was refused or left without an answer");
    }

    @Test
    void many_prompts_that_failed_leave_the_fatigue_attack_open() {
        Finding finding = finding(3, 500121);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("wrong-password");
        assertThat(finding.evidence()).extracting("fact").anyMatch(fact -> ((String) fact).contains("fatigue attack"));
    }

    private static Finding finding(int tries, int code) {
        return Found.one(
                CAUSE,
                Patient.log(
                        IntStream.range(0, tries).mapToObj(i -> tried(code).hour(20 + i)),
                        success().hour(0),
                        success().hour(30)));
    }

    @Test
    void it_is_less_sure_while_the_user_has_not_come_back() {
        Finding finding = Found.one(CAUSE, success().hour(0), tried(50074));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(Found.shown(finding)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079, 50129, 50158, 500121, 53000, 53001, 53003, 53004})
    void without_steps_the_code_implies_it_at_low_confidence(int code) {
        Finding finding =
                Found.one(CAUSE, success().hour(0), blind(code), success().hour(30));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.evidence().get(0).fact()).contains("implies");
    }

    @ParameterizedTest
    @ValueSource(ints = {50105, 50055, 530003})
    void other_refusals_tell_only_where_a_step_shows_the_right_password(int code) {
        assertThat(causes(success().hour(0), tried(code), success().hour(30))).contains(CAUSE);
        assertThat(causes(success().hour(0), blind(code), success().hour(30))).doesNotContain(CAUSE);
    }

    @Test
    void a_page_that_only_asks_something_more_is_no_failure() {
        assertThat(causes(success().hour(0), tried(50140), success().hour(30))).doesNotContain(CAUSE);
    }

    @Test
    void a_wrong_password_is_not_stolen() {
        assertThat(causes(
                        success().hour(0),
                        code(50074)
                                .step(
                                        "Password",
                                        false,
                                        "Invalid username or password or Invalid on-premise username or password.")
                                .fromAfar()
                                .hour(20),
                        success().hour(30)))
                .doesNotContain(CAUSE);
    }

    @Test
    void silent_rows_of_a_phone_never_count_unless_a_program_sent_the_password() {
        assertThat(causes(success().hour(0), tried(50076).silent(), success().hour(30)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        tried(50076).silent().protocol("ROPC"),
                        success().hour(30)))
                .contains(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IMAP4", "POP3", "Authenticated SMTP", "Exchange ActiveSync", "Other clients", "MAPI Over HTTP"})
    void a_legacy_client_sends_the_password_even_silently(String client) {
        assertThat(causes(
                        success().hour(0),
                        tried(50076).silent().clientApp(client),
                        success().hour(30)))
                .contains(CAUSE);
    }

    @Test
    void the_other_failures_from_there_belong_to_it() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50126).fromAfar().hour(19),
                tried(50074),
                success().hour(30));
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50074, 1, 50126, 1));
    }

    @Test
    void a_traveller_comes_in_there() {
        assertThat(causes(
                        success().hour(0),
                        tried(50074),
                        success().fromAfar().at(Duration.ofHours(20).plusMinutes(1))))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), tried(50074), success().fromAfar().hour(80)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_traveller_may_come_in_from_another_address_of_that_country_within_a_day() {
        Event street = success().from("203.0.113.99", "64998", "ZZ").device("").hour(44);
        assertThat(causes(success().hour(0), tried(50074), street)).doesNotContain(CAUSE);
        Event later = success()
                .from("203.0.113.99", "64998", "ZZ")
                .device("")
                .at(Duration.ofHours(44).plusSeconds(1));
        assertThat(causes(success().hour(0), tried(50074), later)).contains(CAUSE);
    }

    @Test
    void who_came_in_there_only_before_the_try_is_at_home_there() {
        assertThat(causes(
                        success().hour(0),
                        success().fromAfar().hour(10),
                        tried(50074),
                        success().hour(30)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_phone_on_mobile_data_and_a_new_home_provider_stay_in_the_country() {
        assertThat(causes(
                        success().hour(0),
                        tried(50074).from("198.51.100.7", "64777", "NL"),
                        success().hour(30)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_country_that_the_export_leaves_out_binds_no_two_places() {
        Event street = success().from("203.0.113.99", "64998", "").device("").hour(21);
        assertThat(causes(
                        success().hour(0),
                        tried(50074).from("203.0.113.66", "64999", "").device(""),
                        street,
                        success().hour(30)))
                .contains(CAUSE);
    }

    @Test
    void a_company_vpn_abroad_is_where_colleagues_work() {
        assertThat(causes(
                        success().hour(0),
                        success().by(user("bo")).fromAfar().hour(1),
                        success().by(user("cy")).fromAfar().hour(2),
                        tried(50074),
                        success().hour(30)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_new_colleague_at_the_office_has_no_normal_yet() {
        assertThat(causes(
                        success().by(user("bo")).hour(1),
                        success().by(user("cy")).hour(2),
                        code(50074)
                                .step("Password", true, "Correct password")
                                .device("")
                                .hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void the_users_own_machine_on_a_trip_is_no_thief_even_if_it_is_new() {
        assertThat(causes(
                        success().hour(0),
                        tried(50074).device("laptop-1"),
                        success().hour(30)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        tried(50074).device("phone-2"),
                        success().device("phone-2").hour(30)))
                .doesNotContain(CAUSE);
    }

    @Test
    void at_the_beginning_of_a_log_what_follows_tells_the_users_normal() {
        Event first = code(50074)
                .step("Password", true, "Correct password")
                .fromAfar()
                .hour(0);
        Finding finding = Found.one(
                CAUSE, first, success().hour(5), success().hour(6), success().hour(7));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(causes(first, success().hour(5), success().hour(6))).doesNotContain(CAUSE);
    }

    @Test
    void at_the_beginning_of_a_log_a_place_without_country_tells_nothing() {
        Event first = code(50074)
                .step("Password", true, "Correct password")
                .from("203.0.113.66", "64999", "")
                .device("")
                .hour(0);
        assertThat(causes(first, success().hour(5), success().hour(6), success().hour(7)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_password_accepted_where_many_accounts_are_tried_is_stolen_whatever_the_users_normal() {
        List<Event> spray = IntStream.range(0, 8)
                .mapToObj(i -> code(50126).by(user("u" + i)).fromAfar().minute(i))
                .toList();
        Event hit = code(50074)
                .by(user("ada"))
                .step("Password", true, "Correct password")
                .fromAfar()
                .minute(30);
        Finding finding = Found.one(CAUSE, Found.log(spray, hit));
        assertThat(finding.subject().id()).isEqualTo("id-ada");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(causes(Found.log(spray.subList(0, 7), hit))).doesNotContain(CAUSE);
    }

    @Test
    void of_two_troubles_of_one_user_as_grave_the_attack_is_told_first() {
        String text = "MFA denied; user did not respond to mobile app notification";
        String push = "Mobile app notification";
        assertThat(causes(
                        Event.passed(push).hour(0),
                        tried(50074),
                        Event.denied(push, text).hour(40),
                        Event.denied(push, text).hour(45),
                        Event.denied(push, text).hour(64)))
                .containsExactly(CAUSE, "authenticator-unreachable");
    }
}
