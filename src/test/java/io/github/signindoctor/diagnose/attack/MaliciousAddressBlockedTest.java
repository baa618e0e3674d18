package io.github.signindoctor.diagnose.attack;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaliciousAddressBlockedTest {

    private static final String CAUSE = "malicious-address-blocked";
    private static final String REASON =
            "Sign-in was blocked because it came from an IP address with malicious activity";

    private static Event refused() {
        return code(50053).failureReason(REASON).fromAfar().hour(20);
    }

    @Test
    void a_refusal_for_a_strange_address_is_worth_knowing_while_the_user_works_elsewhere() {
        Finding finding = Found.one(CAUSE, success().hour(0), refused());
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.withheld()).containsExactly("use-other-network");
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50053, 1));
        assertThat(Found.shown(finding)).containsExactly(1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("account-locked");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void the_users_own_network_hurts_and_is_not_to_be_blocked() {
        Finding finding = Found.one(CAUSE, success().hour(0), refused().from("192.0.2.10", "64500", "NL"));
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.withheld()).containsExactly("block-address");
        Finding sameNetwork = Found.one(CAUSE, success().hour(0), refused().from("192.0.2.99", "64500", "NL"));
        assertThat(sameNetwork.withheld()).containsExactly("block-address");
    }

    @Test
    void the_users_country_is_not_the_users_network() {
        Finding finding = Found.one(CAUSE, success().hour(0), refused().from("198.51.100.9", "64777", "NL"));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.withheld()).containsExactly("use-other-network");
    }

    @Test
    void the_office_of_colleagues_is_an_own_network_too() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                success().by(user("bo")).fromAfar().hour(1),
                success().by(user("cy")).fromAfar().hour(1),
                refused());
        assertThat(finding.withheld()).containsExactly("block-address");
    }

    @Test
    void a_user_who_works_nowhere_else_is_hurt() {
        assertThat(Found.one(CAUSE, refused()).severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void a_lockout_with_its_reason_is_no_such_refusal() {
        assertThat(causes(
                        success().hour(0),
                        code(50053)
                                .failureReason(
                                        "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.")
                                .fromAfar()
                                .hour(20),
                        success().hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void without_a_reason_a_strange_lockout_while_the_user_works_is_a_guess() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50053).fromAfar().hour(20),
                success().hour(21));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void without_a_reason_wrong_passwords_before_a_pause_after_or_a_familiar_place_make_it_a_lockout() {
        Event strange = code(50053).fromAfar().hour(20);
        assertThat(causes(
                        success().hour(0),
                        code(50126).hour(20),
                        strange,
                        success().hour(21)))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), strange)).doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), strange, success().silent().hour(21)))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), code(50053).hour(20), success().hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void another_code_is_another_trouble() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).failureReason(REASON).fromAfar().hour(20)))
                .doesNotContain(CAUSE);
    }
}
