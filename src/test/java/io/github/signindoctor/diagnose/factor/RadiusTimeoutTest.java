package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadiusTimeoutTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final String TWICE = "MFA denied; duplicate authentication attempt";

    @Test
    void a_request_repeated_while_one_is_open_is_the_servers_haste() {
        Finding finding = only(nps(NO_ANSWER, 0), nps(TWICE, 12), nps(TWICE, 24));
        assertThat(finding.cause()).isEqualTo("radius-timeout");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(3);
        Loop loop = finding.loop().orElseThrow();
        assertThat(loop.kind()).isEqualTo(Loop.Kind.PUSH_TIMEOUT);
        assertThat(loop.count()).isEqualTo(3);
        assertThat(loop.medianSpacingSeconds()).isEqualTo(12);
        assertThat(facts(finding).get(0)).startsWith("2: ");
        assertThat(rivals(finding)).containsExactly("mfa-fatigue-attack", "authenticator-unreachable");
        assertThat(finding.wouldChange()).contains("60 seconds");
    }

    @Test
    void a_success_over_the_same_server_heals_it() {
        assertThat(only(
                                nps(NO_ANSWER, 0),
                                nps(TWICE, 12),
                                passed(PUSH)
                                        .app("VPN")
                                        .edited(Edits.issuer("NPSExtension"))
                                        .minute(30))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void a_success_elsewhere_heals_nothing() {
        assertThat(only(
                                nps(NO_ANSWER, 0),
                                nps(TWICE, 12),
                                passed(PUSH).app("VPN").hour(3))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RADIUS", "radius", "Azure Multi-Factor Auth Connector"})
    void the_resource_names_it_where_the_export_names_no_issuer(String resource) {
        assertThat(causes(over(resource, "", NO_ANSWER, 0), over(resource, "", TWICE, 12)))
                .containsExactly("radius-timeout");
    }

    @Test
    void the_connector_of_another_issuer_is_not_radius() {
        String connector = "Azure Multi-Factor Auth Connector";
        assertThat(causes(
                        over(connector, "ADFederationServicesMFAAdapter", NO_ANSWER, 0),
                        over(connector, "ADFederationServicesMFAAdapter", TWICE, 12)))
                .doesNotContain("radius-timeout");
    }

    @Test
    void a_single_duplicate_proves_nothing() {
        assertThat(causes(nps(TWICE, 0))).doesNotContain("radius-timeout");
    }

    @Test
    void without_any_duplicate_the_user_is_what_did_not_answer() {
        assertThat(causes(nps(NO_ANSWER, 0), nps(NO_ANSWER, 12))).doesNotContain("radius-timeout");
    }

    @Test
    void duplicates_in_a_browser_are_parallel_tabs() {
        assertThat(causes(
                        denied(PUSH, NO_ANSWER).at(java.time.Duration.ofSeconds(0)),
                        denied(PUSH, TWICE).at(java.time.Duration.ofSeconds(12))))
                .doesNotContain("radius-timeout");
    }

    @Test
    void wrong_codes_over_radius_are_wrong_codes() {
        assertThat(causes(
                        nps("MFA denied; user entered incorrect code", 0),
                        nps("MFA denied; user entered incorrect code", 12)))
                .doesNotContain("radius-timeout");
    }

    private static Event nps(String text, long second) {
        return over("", "NPSExtension", text, second);
    }

    private static Event over(String resource, String issuer, String text, long second) {
        return denied(PUSH, text)
                .app("VPN")
                .edited(Edits.resource(resource))
                .edited(Edits.issuer(issuer))
                .at(java.time.Duration.ofSeconds(second));
    }
}
