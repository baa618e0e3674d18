package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountLockedTest {
    private static final String CAUSE = "account-locked";
    private static final String REASON =
            "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.";

    @Test
    void the_code_alone_may_mean_an_address_and_leaves_the_confidence_medium() {
        Finding finding = only(success().hour(0), code(50053).hour(9));
        assertThat(finding.cause()).isEqualTo(CAUSE);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(rivals(finding)).containsExactly("malicious-address-blocked");
    }

    @Test
    void the_reason_or_the_wrong_passwords_before_it_make_it_sure() {
        assertThat(only(success().hour(0), code(50053).failureReason(REASON).hour(9))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        Finding finding = only(
                success().hour(0),
                code(50126).minute(500),
                code(50126).minute(510),
                code(50053).minute(520));
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50126, 2, 50053, 1));
        assertThat(facts(finding))
                .containsExactly("1: code 50053: the account was locked for a while", "2: wrong passwords led to it");
    }

    @Test
    void wrong_passwords_count_within_an_hour_before_and_after() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50126).hour(8),
                code(50126).minute(481),
                code(50053).hour(9),
                code(50126).minute(599),
                code(50126).hour(10));
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50126, 2, 50053, 1));
    }

    @Test
    void only_a_success_that_a_person_saw_heals_it() {
        assertThat(only(
                                success().hour(0),
                                code(50053).hour(9),
                                success().app("Chat").hour(12))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(only(
                                success().hour(0),
                                code(50053).hour(9),
                                success().silent().hour(12))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void wrong_passwords_of_a_stranger_are_told_as_guesses() {
        Finding finding = only(
                success().hour(0),
                code(50126).fromAfar().minute(500),
                code(50126).fromAfar().minute(510),
                code(50053).minute(520));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(facts(finding)).anyMatch(fact -> fact.startsWith("2: somebody is guessing the password"));
        assertThat(finding.wouldChange()).doesNotContain("is guessing");
    }

    @Test
    void wrong_passwords_of_the_user_are_no_guesses() {
        Finding finding =
                only(success().hour(0), code(50126).minute(500), code(50053).minute(520));
        assertThat(facts(finding)).noneMatch(fact -> fact.contains("guessing"));
        assertThat(finding.wouldChange()).endsWith("then somebody is guessing");
    }

    @Test
    void a_lockout_with_its_reason_that_only_a_stranger_met_is_worth_knowing_and_no_success_of_the_user_ends_it() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50126).fromAfar().minute(500),
                code(50053).failureReason(REASON).fromAfar().minute(520),
                success().hour(40));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(facts(finding)).anyMatch(fact -> fact.contains("unknown places are counted apart"));
    }

    @Test
    void a_lockout_that_a_stranger_meets_is_not_the_users() {
        assertThat(causes(success().hour(0), code(50053).fromAfar().hour(9))).doesNotContain(CAUSE);
    }
}
