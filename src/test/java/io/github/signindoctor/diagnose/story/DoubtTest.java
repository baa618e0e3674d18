package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
    private static final String REGISTER = "registration-required";
    private static final String UNKNOWN = "nobody in this log ever came in from";
    private static final String UNSEEN = "the export shows neither an address nor a machine";
    private static final List<Event> COLLEAGUES =
            List.of(success().by(user("bo")).hour(1), success().by(user("cy")).hour(2));

    @Test
    void a_demand_to_register_from_where_nobody_is_known_may_be_a_strangers() {
        Finding finding =
                Found.one(REGISTER, Found.log(COLLEAGUES, code(50072).fromAfar().hour(20)));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(doubts(finding, UNKNOWN))
                .containsExactly(
                        "nobody in this log ever came in from ZZ (203.0.113.66), this user never came in at all,"
                                + " and the machine shows no identity: verify the caller on another channel first");
    }

    @Test
    void one_colleague_makes_no_place_known_and_two_do() {
        Event asked = code(50072).fromAfar().hour(20);
        Event there = success().by(user("di")).fromAfar().hour(3);
        assertThat(registering(there, asked).confidence()).isEqualTo(Confidence.LOW);
        assertThat(registering(there, success().by(user("ed")).fromAfar().hour(4), asked)
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_new_colleague_at_home_in_the_country_of_the_others_is_no_stranger() {
        Finding finding = registering(
                code(50072).from("198.51.100.9", "64777", "NL").device("").hour(20));
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(doubts(finding, UNKNOWN)).isEmpty();
    }

    @Test
    void a_machine_of_the_organisation_or_a_log_of_one_user_leaves_no_such_doubt() {
        assertThat(registering(code(50072).fromAfar().device("laptop-9").hour(20))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(Found.one(REGISTER, code(50072).fromAfar().hour(20)).confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void who_was_let_in_from_there_at_any_time_is_no_stranger() {
        assertThat(registering(
                                code(50072).fromAfar().hour(20),
                                success().app("Chat").fromAfar().hour(40))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", ""})
    void a_block_without_address_and_machine_may_be_anybodys(String country) {
        Finding finding = blocked(code(53003).from("", "", country).device("").hour(20));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(doubts(finding, UNSEEN)).hasSize(1);
    }

    @Test
    void a_machine_that_is_not_the_users_shows_nothing_and_the_users_own_does() {
        assertThat(blocked(code(53003).from("", "", "").device("laptop-9").hour(20))
                        .confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(blocked(code(53003).from("", "", "").hour(20)).confidence()).isNotEqualTo(Confidence.LOW);
    }

    @Test
    void one_record_with_an_address_is_enough_to_hold_the_rest_against() {
        Finding finding = blocked(
                code(53003).from("", "", "").device("").hour(20),
                code(53003).device("").hour(21));
        assertThat(doubts(finding, UNSEEN)).isEmpty();
    }

    private static Finding registering(Event... events) {
        return Found.one(REGISTER, Found.log(COLLEAGUES, events));
    }

    private static Finding blocked(Event... events) {
        return Found.one("blocked-by-policy", Found.log(List.of(success().hour(0)), events));
    }

    private static List<String> doubts(Finding finding, String start) {
        return finding.evidence().stream()
                .map(each -> each.fact())
                .filter(fact -> fact.startsWith(start))
                .toList();
    }

    @Test
    void a_new_machine_at_a_new_place_may_be_a_strangers_in_the_users_own_country_too() {
        Event refused = code(53003).from("203.0.113.9", "64777", "NL").hour(20);
        assertThat(blocked(refused.device("laptop-9")).confidence()).isEqualTo(Confidence.LOW);
        assertThat(blocked(code(53003).hour(20).device("laptop-9")).confidence())
                .as("at the usual address")
                .isNotEqualTo(Confidence.LOW);
        assertThat(blocked(code(53003)
                                .refusedBy("Guard", "users")
                                .from("203.0.113.9", "64777", "NL")
                                .hour(20))
                        .confidence())
                .as("with the user's machine")
                .isNotEqualTo(Confidence.LOW);
    }
}
