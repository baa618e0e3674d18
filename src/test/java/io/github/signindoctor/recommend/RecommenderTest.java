package io.github.signindoctor.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecommenderTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";

    @Test
    void another_method_comes_first_where_the_log_shows_one_that_works() {
        List<Recommendation> remedies = remedies(
                Event.passed(PUSH).hour(0),
                Event.denied(PUSH, NO_ANSWER).hour(24),
                Event.passed("Text message").at(Duration.ofHours(24).plusMinutes(4)),
                Event.denied(PUSH, NO_ANSWER).hour(30));
        assertThat(remedies.get(0).remedy()).isEqualTo("use-other-method");
        assertThat(remedies.get(0).why()).contains("a text message");
    }

    @Test
    void it_is_left_out_where_the_log_shows_none() {
        List<Recommendation> remedies = remedies(
                Event.passed(PUSH).hour(0),
                Event.denied(PUSH, NO_ANSWER).hour(24),
                Event.denied(PUSH, NO_ANSWER).hour(30));
        assertThat(remedies).extracting(Recommendation::remedy).first().isEqualTo("temporary-access-pass");
        assertThat(remedies.get(0).runnable()).isTrue();
        assertThat(remedies.get(0).target()).contains("ada@contoso.example");
        assertThat(remedies.get(0).willNotFix()).isPresent();
    }

    @Test
    void a_remedy_on_a_policy_names_the_policy() {
        List<Recommendation> remedies = remedies(
                Event.success().hour(0),
                Event.code(53003).refusedBy("Finance only", "users").hour(1));
        assertThat(remedies)
                .filteredOn(each -> each.remedy().equals("review-policy"))
                .extracting(Recommendation::target)
                .first()
                .isEqualTo(java.util.Optional.of("Finance only"));
    }

    @Test
    void an_attack_is_answered_with_containment_alone() {
        List<Recommendation> remedies = remedies(
                Event.passed(PUSH).hour(0),
                Event.denied(PUSH, NO_ANSWER).fromAfar().hour(20),
                Event.denied(PUSH, NO_ANSWER).fromAfar().hour(21),
                Event.denied(PUSH, NO_ANSWER).fromAfar().hour(22));
        assertThat(remedies).extracting(Recommendation::remedy).containsExactly("contain-account");
    }

    @Test
    void a_spray_that_got_a_password_right_is_answered_with_containment_of_that_account_first() {
        List<Recommendation> remedies = remedies(Stream.concat(
                        IntStream.range(0, 8).mapToObj(RecommenderTest::tried),
                        Stream.of(
                                Event.success().by(Event.user("hit")).hour(0),
                                tried(9).by(Event.user("hit")).hour(21),
                                Event.code(50074)
                                        .by(Event.user("hit"))
                                        .step("Password", true, "Correct password")
                                        .fromAfar()
                                        .hour(22)))
                .toArray(Event[]::new));
        assertThat(remedies).extracting(Recommendation::remedy).containsExactly("contain-account", "block-address");
        assertThat(remedies)
                .extracting(Recommendation::target)
                .containsExactly(Optional.of("hit@contoso.example"), Optional.of("203.0.113.66"));
    }

    @Test
    void a_spray_that_got_nothing_right_contains_nobody() {
        assertThat(remedies(
                        IntStream.range(0, 8).mapToObj(RecommenderTest::tried).toArray(Event[]::new)))
                .extracting(Recommendation::remedy)
                .containsExactly("block-address");
    }

    private static Event tried(int number) {
        return Event.code(50126).by(Event.user("u" + number)).fromAfar().hour(20);
    }

    @Test
    void thin_evidence_is_said() {
        List<Recommendation> remedies = remedies(
                Event.denied(PUSH, NO_ANSWER).hour(0),
                Event.denied(PUSH, NO_ANSWER).hour(5));
        assertThat(remedies).allSatisfy(each -> assertThat(each.why()).contains("confirm the cause first"));
    }

    private static List<Recommendation> remedies(Event... events) {
        return new Recommender(Patient.KNOWLEDGE)
                .advise(Patient.findings(events))
                .get(0)
                .remedies();
    }

    @Test
    void guesses_from_a_strange_place_leave_the_password_alone_and_wrong_ones_at_home_block_nobody() {
        assertThat(remedies(
                        Event.success().hour(0),
                        Event.code(50126).fromAfar().hour(20),
                        Event.code(50126).fromAfar().hour(21),
                        Event.code(50126).fromAfar().hour(22)))
                .extracting(Recommendation::remedy)
                .containsExactly("block-address");
        assertThat(remedies(
                        Event.success().hour(0),
                        Event.code(50126).hour(20),
                        Event.code(50126).hour(21),
                        Event.code(50126).hour(22)))
                .extracting(Recommendation::remedy)
                .containsExactly("reset-password");
    }
}
