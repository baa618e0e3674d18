package io.github.signindoctor.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import java.time.Duration;
import java.util.List;
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
}
