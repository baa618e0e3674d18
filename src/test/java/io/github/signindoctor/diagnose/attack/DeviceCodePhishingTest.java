package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviceCodePhishingTest {

    private static final String CAUSE = "device-code-phishing";

    private static Event granted() {
        return success().app("cli").protocol("deviceCode").hour(20);
    }

    @Test
    void a_device_code_granted_to_a_strange_place() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                code(50199)
                        .app("cli")
                        .protocol("deviceCode")
                        .fromAfar()
                        .at(Duration.ofHours(20).minusMinutes(1)),
                granted().fromAfar());
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(0, 1, 50199, 1));
        assertThat(Found.shown(finding)).containsExactly(1, 2);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("authentication-flow-blocked");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void a_code_confirmed_at_home_whose_tokens_are_used_abroad() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                granted(),
                success().app("cli").fromAfar().silent().hour(21));
        assertThat(finding.extent().addresses()).containsExactly("192.0.2.10", "203.0.113.66");
        assertThat(Found.shown(finding)).containsExactly(1, 1);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_known_app_and_one_strange_record_are_less_sure() {
        Finding finding = Found.one(
                CAUSE,
                success().app("cli").hour(0),
                granted(),
                success().app("cli").fromAfar().silent().hour(21));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void the_session_binds_what_another_app_does_with_it() {
        Event use = success().app("files").fromAfar().silent().hour(21);
        assertThat(causes(
                        success().hour(0), granted().edited(Tailor.session("s-1")), use.edited(Tailor.session("s-1"))))
                .contains(CAUSE);
    }

    @Test
    void another_app_in_another_session_is_not_bound() {
        Event use = success().app("files").fromAfar().silent().hour(21);
        assertThat(causes(success().hour(0), granted().edited(Tailor.session("s-1")), use))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        granted(),
                        success().app("files").fromAfar().silent().hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void use_abroad_counts_within_a_day_after_the_grant() {
        Event late = success().app("cli").fromAfar().silent().hour(44);
        assertThat(causes(success().hour(0), granted(), late)).contains(CAUSE);
        Event later =
                success().app("cli").fromAfar().silent().at(Duration.ofHours(44).plusSeconds(1));
        assertThat(causes(success().hour(0), granted(), later)).doesNotContain(CAUSE);
        Event before = success().app("cli").fromAfar().silent().hour(19);
        assertThat(causes(success().hour(0), before, granted())).doesNotContain(CAUSE);
        Event failed = code(50076).app("cli").fromAfar().silent().hour(21);
        assertThat(causes(success().hour(0), granted(), failed)).doesNotContain(CAUSE);
    }

    @Test
    void an_administrator_at_home_with_an_app_never_used_before_is_none() {
        assertThat(causes(
                        success().hour(0),
                        granted(),
                        success().app("cli").silent().hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_traveller_with_the_own_laptop_is_none() {
        assertThat(causes(success().hour(0), granted().fromAfar().device("laptop-1")))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_flow_that_was_refused_let_nobody_in() {
        assertThat(causes(
                        success().hour(0),
                        code(530036)
                                .app("cli")
                                .protocol("deviceCode")
                                .fromAfar()
                                .hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void another_protocol_is_another_story() {
        assertThat(causes(
                        success().hour(0),
                        success().app("cli").protocol("oAuth2").fromAfar().hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_transfer_method_says_the_same_as_the_protocol() {
        assertThat(causes(
                        success().hour(0),
                        success().app("cli").fromAfar().hour(20).edited(Tailor.transfer("deviceCodeFlow"))))
                .contains(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        success().app("cli").fromAfar().hour(20).edited(Tailor.transfer("authenticationTransfer"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void without_a_protocol_the_confirmation_and_the_success_after_it_tell() {
        Event confirmation =
                code(50199).app("cli").fromAfar().hour(20).correlation("one").edited(Tailor.withoutProtocol());
        Event success = success()
                .app("cli")
                .fromAfar()
                .at(Duration.ofHours(20).plusMinutes(1))
                .correlation("one")
                .edited(Tailor.withoutProtocol());
        assertThat(causes(success().hour(0), confirmation, success)).contains(CAUSE);
        assertThat(causes(success().hour(0), success)).doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), confirmation, success.silent())).doesNotContain(CAUSE);
    }

    @Test
    void a_confirmation_in_a_named_protocol_is_none() {
        Event confirmation = code(50199).app("cli").fromAfar().hour(20).correlation("one");
        Event success = success()
                .app("cli")
                .fromAfar()
                .at(Duration.ofHours(20).plusMinutes(1))
                .correlation("one");
        assertThat(causes(success().hour(0), confirmation, success)).doesNotContain(CAUSE);
    }
}
