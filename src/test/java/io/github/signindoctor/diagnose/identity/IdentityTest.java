package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void wrong_passwords_at_the_usual_machine_are_a_wrong_password() {
        Finding finding = findings(
                        success().hour(0),
                        code(50126).hour(10),
                        code(50126).hour(11),
                        code(50126).hour(12))
                .get(0);
        assertThat(finding.cause()).isEqualTo("wrong-password");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void two_slips_healed_at_once_are_no_finding() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).hour(10),
                        code(50126).at(Duration.ofHours(10).plusMinutes(1)),
                        success().at(Duration.ofHours(10).plusMinutes(2))))
                .isEmpty();
    }

    @Test
    void wrong_passwords_that_hit_many_users_from_one_address_are_not_this_users_slip() {
        Stream<Event> sprayed = IntStream.range(0, 8)
                .boxed()
                .flatMap(user -> Stream.of(
                        success().by(Event.user("u" + user)).hour(0),
                        code(50126).by(Event.user("u" + user)).fromAfar().hour(9),
                        code(50126).by(Event.user("u" + user)).fromAfar().hour(10)));
        assertThat(causes(Patient.log(sprayed))).doesNotContain("wrong-password");
    }

    @Test
    void a_lockout_after_wrong_passwords_is_one_finding() {
        List<Finding> findings = findings(
                success().hour(0),
                code(50126).hour(10),
                code(50126).at(Duration.ofHours(10).plusMinutes(1)),
                code(50126).at(Duration.ofHours(10).plusMinutes(2)),
                code(50053)
                        .failureReason(
                                "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.")
                        .at(Duration.ofHours(10).plusMinutes(3)));
        assertThat(findings).extracting(Finding::cause).containsExactly("account-locked");
        assertThat(findings.get(0).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void the_same_code_for_a_malicious_address_is_no_lockout() {
        assertThat(causes(
                        success().hour(0),
                        code(50053)
                                .failureReason(
                                        "Sign-in was blocked because it came from an IP address with malicious activity")
                                .hour(10)))
                .doesNotContain("account-locked");
    }

    @Test
    void failures_that_no_check_explains_are_called_unknown() {
        Finding finding = findings(
                        success().hour(0),
                        code(90033).hour(10),
                        code(90033).hour(12),
                        code(90033).hour(14))
                .get(0);
        assertThat(finding.cause()).isEqualTo("unknown");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void a_single_unexplained_failure_is_worth_knowing_only() {
        assertThat(findings(success().hour(0), code(90033).hour(10)).get(0).severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void a_user_who_never_gets_past_the_challenge_is_not_overlooked() {
        Finding finding = findings(
                        code(50074).hour(0), code(50074).hour(4), code(50074).hour(9))
                .get(0);
        assertThat(finding.cause()).isEqualTo("unknown");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.loop().orElseThrow().kind()).isEqualTo(Loop.Kind.CHALLENGE_ABANDONED);
    }

    @Test
    void challenges_left_open_before_a_later_success_are_no_finding() {
        assertThat(causes(
                        code(50074).hour(0),
                        code(50074).hour(4),
                        code(50074).hour(9),
                        success().hour(12)))
                .isEmpty();
    }

    @Test
    void an_interrupt_that_a_success_follows_is_no_finding() {
        assertThat(causes(
                        code(50074).minute(0), code(50140).minute(1), success().minute(2)))
                .isEmpty();
    }

    @Test
    void ordinary_successes_are_no_finding() {
        assertThat(causes(
                        success().hour(0),
                        success().hour(24),
                        success().silent().hour(25)))
                .isEmpty();
    }

    @Test
    void doubling_the_log_with_other_users_changes_no_cause() {
        Stream<Event> log = Stream.of("ada", "bo")
                .flatMap(user -> Stream.of(
                        success().by(Event.user(user)).hour(0),
                        code(50126).by(Event.user(user)).hour(10),
                        code(50126).by(Event.user(user)).hour(11),
                        code(50126).by(Event.user(user)).hour(12)));
        List<Finding> findings = findings(Patient.log(log));
        assertThat(findings).extracting(Finding::cause).containsExactly("wrong-password", "wrong-password");
        assertThat(findings)
                .extracting(finding -> finding.extent().users().get(0))
                .containsExactly(
                        new UserRef("id-ada", "ada@contoso.example"), new UserRef("id-bo", "bo@contoso.example"));
    }
}
