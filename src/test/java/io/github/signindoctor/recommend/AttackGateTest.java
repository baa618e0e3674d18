package io.github.signindoctor.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.UserRef;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttackGateTest {

    private static final Finding.Extent EXTENT = new Finding.Extent(
            List.of(),
            Event.START,
            Event.START,
            1,
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Finding finding(String cause, Confidence confidence, Subject subject) {
        return new Finding(
                cause,
                subject,
                Severity.HIGH,
                confidence,
                Basis.INFERRED,
                State.RUNNING,
                Optional.empty(),
                EXTENT,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static Subject person(String tenant, String id) {
        return new Subject(Subject.Kind.USER, tenant, id, id + "@contoso.example");
    }

    /** What is left of this advice about ada while that attack stands. */
    private static List<String> held(Finding attack, String... remedies) {
        List<Recommendation> all = Stream.of(remedies)
                .map(each -> new Recommendation(each, "", Optional.empty(), true, Optional.empty()))
                .toList();
        Finding trouble = finding("authenticator-unreachable", Confidence.HIGH, person("t", "ada"));
        return AttackGate.of(List.of(attack, trouble), Patient.KNOWLEDGE)
                .hold(new Advice(trouble, all))
                .remedies()
                .stream()
                .map(Recommendation::remedy)
                .toList();
    }

    private static Finding attack(Confidence confidence) {
        return finding("stolen-password", confidence, person("t", "ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"temporary-access-pass", "re-register-mfa", "exclude-from-policy"})
    void what_opens_the_door_stands_behind_containment_and_the_rest(String opener) {
        assertThat(held(attack(Confidence.HIGH), opener, "check-push-delivery"))
                .containsExactly("contain-account", "check-push-delivery", opener);
        assertThat(held(attack(Confidence.MEDIUM), "check-push-delivery", opener))
                .containsExactly("contain-account", "check-push-delivery", opener);
    }

    @Test
    void it_is_left_out_where_nothing_else_is_left() {
        assertThat(held(attack(Confidence.HIGH), "temporary-access-pass")).containsExactly("contain-account");
    }

    @Test
    void in_the_third_place_it_may_stay() {
        assertThat(held(attack(Confidence.HIGH), "use-other-method", "check-push-delivery", "temporary-access-pass"))
                .containsExactly("use-other-method", "check-push-delivery", "temporary-access-pass");
    }

    @Test
    void a_mere_suspicion_holds_the_first_two_places_too() {
        assertThat(held(attack(Confidence.LOW), "temporary-access-pass", "check-push-delivery"))
                .containsExactly("contain-account", "check-push-delivery", "temporary-access-pass");
    }

    @Test
    void another_person_another_tenant_another_kind_of_subject_and_another_trouble_hold_nothing() {
        String[] advice = {"temporary-access-pass"};
        assertThat(held(finding("stolen-password", Confidence.HIGH, person("t", "bo")), advice))
                .containsExactly(advice);
        assertThat(held(finding("stolen-password", Confidence.HIGH, person("u", "ada")), advice))
                .containsExactly(advice);
        Subject address = new Subject(Subject.Kind.ADDRESS, "t", "ada", "ada");
        assertThat(held(finding("password-spray", Confidence.HIGH, address), advice))
                .containsExactly(advice);
        assertThat(held(finding("wrong-password", Confidence.HIGH, person("t", "ada")), advice))
                .containsExactly(advice);
    }

    @Test
    void the_first_step_says_why_and_to_whom() {
        Finding attack = attack(Confidence.HIGH);
        Recommendation first = AttackGate.of(List.of(attack), Patient.KNOWLEDGE)
                .hold(new Advice(
                        attack,
                        List.of(new Recommendation(
                                "temporary-access-pass", "", Optional.empty(), true, Optional.empty()))))
                .remedies()
                .get(0);
        assertThat(first.why()).contains("another channel");
        assertThat(first.target()).contains("ada@contoso.example");
        assertThat(first.runnable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete-registration",
                "register-other-method",
                "re-register-passkey",
                "unblock-mfa-user",
                "update-phone-number"
            })
    void what_hands_somebody_a_factor_is_not_the_first_thing_to_do(String remedy) {
        assertThat(held(attack(Confidence.MEDIUM), remedy, "none")).containsExactly("contain-account", remedy, "none");
        assertThat(held(attack(Confidence.LOW), remedy)).containsExactly(remedy);
        assertThat(held(attack(Confidence.HIGH), "none", remedy)).containsExactly("none", remedy);
    }

    @Test
    void an_attack_that_is_only_worth_knowing_does_not_hold_a_registration_up() {
        Finding address = new Finding(
                "malicious-address-blocked",
                person("t", "ada"),
                Severity.INFO,
                Confidence.HIGH,
                Basis.INFERRED,
                State.ENDED,
                Optional.empty(),
                EXTENT,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
        assertThat(held(address, "complete-registration")).containsExactly("complete-registration");
        assertThat(held(address, "temporary-access-pass")).containsExactly("contain-account");
    }

    @Test
    void an_account_whose_password_a_spray_got_right_is_held_and_one_that_was_only_tried_is_not() {
        assertThat(held(spray(List.of(new UserRef("ada", "ada@contoso.example"))), "temporary-access-pass", "none"))
                .containsExactly("contain-account", "none", "temporary-access-pass");
        assertThat(held(spray(List.of()), "temporary-access-pass")).containsExactly("temporary-access-pass");
    }

    private static Finding spray(List<UserRef> taken) {
        return new Finding(
                "password-spray",
                new Subject(Subject.Kind.ADDRESS, "t", "203.0.113.66", "203.0.113.66"),
                Severity.CRITICAL,
                Confidence.HIGH,
                Basis.INFERRED,
                State.RUNNING,
                Optional.empty(),
                EXTENT,
                List.of(),
                List.of(),
                "",
                List.of(),
                taken);
    }

    @Test
    void a_trouble_of_a_factor_at_low_confidence_hands_out_nothing_first_or_second_and_asks_who_calls() {
        List<Recommendation> low = alone(Confidence.LOW);
        assertThat(low)
                .extracting(Recommendation::remedy)
                .containsExactly("check-push-delivery", "revoke-sessions", "temporary-access-pass");
        assertThat(low.get(0).why()).startsWith("Verify the caller on another channel first.");
        assertThat(alone(Confidence.MEDIUM))
                .extracting(Recommendation::remedy)
                .containsExactly("temporary-access-pass", "check-push-delivery", "revoke-sessions");
    }

    private static List<Recommendation> alone(Confidence confidence) {
        Finding trouble = finding("authenticator-unreachable", confidence, person("t", "ada"));
        List<Recommendation> all = Stream.of("temporary-access-pass", "check-push-delivery", "revoke-sessions")
                .map(each -> new Recommendation(each, "Because.", Optional.empty(), true, Optional.empty()))
                .toList();
        return AttackGate.of(List.of(trouble), Patient.KNOWLEDGE)
                .hold(new Advice(trouble, all))
                .remedies();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocked-by-policy", "registration-required", "authenticator-unreachable"})
    void any_trouble_at_low_confidence_may_be_a_strangers(String cause) {
        assertThat(alone(cause, Confidence.LOW, "exclude-from-policy", "review-policy", "complete-registration"))
                .containsExactly("review-policy", "complete-registration", "exclude-from-policy");
        assertThat(alone(cause, Confidence.LOW, "review-policy", "exclude-from-policy"))
                .containsExactly("review-policy");
        assertThat(alone(cause, Confidence.MEDIUM, "review-policy", "exclude-from-policy"))
                .containsExactly("review-policy", "exclude-from-policy");
    }

    private static List<String> alone(String cause, Confidence confidence, String... remedies) {
        Finding trouble = finding(cause, confidence, person("t", "ada"));
        List<Recommendation> all = Stream.of(remedies)
                .map(each -> new Recommendation(each, "", Optional.empty(), true, Optional.empty()))
                .toList();
        return AttackGate.of(List.of(trouble), Patient.KNOWLEDGE).hold(new Advice(trouble, all)).remedies().stream()
                .map(Recommendation::remedy)
                .toList();
    }

    @Test
    void what_hands_a_factor_asks_for_the_caller_first_at_low_confidence() {
        assertThat(whys(Confidence.LOW)).containsExactly("Verify the caller on another channel first. ");
        assertThat(whys(Confidence.MEDIUM)).containsExactly("");
    }

    private static List<String> whys(Confidence confidence) {
        Finding trouble = finding("phone-unreachable", confidence, person("t", "ada"));
        Recommendation hands = new Recommendation("update-phone-number", "", Optional.empty(), false, Optional.empty());
        return AttackGate.of(List.of(trouble), Patient.KNOWLEDGE)
                .hold(new Advice(trouble, List.of(hands)))
                .remedies()
                .stream()
                .map(Recommendation::why)
                .toList();
    }
}
