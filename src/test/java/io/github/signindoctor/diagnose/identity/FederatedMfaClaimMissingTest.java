package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FederatedMfaClaimMissingTest {

    private static final String CAUSE = "federated-mfa-claim-missing";

    private static Event asked(int code) {
        return code(code).hour(20).edited(Tailor.issuer("ADFederationServices"));
    }

    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079})
    void a_second_factor_asked_behind_a_federated_issuer(int code) {
        Finding finding = Found.one(CAUSE, success().hour(0), asked(code));
        Found.assertPlain(finding, code, "registration-required");
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.loop()).isEmpty();
    }

    @Test
    void again_and_again_it_is_a_loop() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                asked(50074),
                asked(50074).hour(22),
                asked(50074).hour(24));
        assertThat(finding.loop()).contains(new Loop(Loop.Kind.FEDERATION, 3, 7200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"saml11", "saml20", "SAML20", "primaryRefreshToken, saml20"})
    void a_saml_token_says_the_same(String token) {
        assertThat(causes(success().hour(0), code(50074).incomingToken(token).hour(20)))
                .contains(CAUSE);
    }

    @Test
    void a_federated_step_says_the_same() {
        assertThat(causes(
                        success().hour(0),
                        code(50074).step("federated", true, "").hour(20)))
                .contains(CAUSE);
    }

    @Test
    void an_account_of_the_cloud_is_another_story() {
        assertThat(causes(success().hour(0), code(50074).hour(20), code(50074).hour(22)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        code(50074).incomingToken("refreshToken").hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void other_codes_behind_the_issuer_are_other_troubles() {
        assertThat(causes(success().hour(0), asked(50126), asked(53003))).doesNotContain(CAUSE);
    }

    @Test
    void an_interrupt_that_a_success_follows_is_none_and_a_later_success_heals() {
        assertThat(causes(
                        success().hour(0),
                        asked(50074),
                        success().at(Duration.ofHours(20).plusMinutes(1))))
                .doesNotContain(CAUSE);
        Finding finding =
                Found.one(CAUSE, success().hour(0), asked(50074), success().hour(30));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void from_a_strange_place_it_is_for_the_attack_checks() {
        assertThat(causes(success().hour(0), asked(50074).fromAfar(), success().hour(30)))
                .contains("stolen-password")
                .doesNotContain(CAUSE);
    }
}
