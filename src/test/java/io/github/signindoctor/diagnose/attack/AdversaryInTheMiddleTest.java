package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdversaryInTheMiddleTest {

    private static final String CAUSE = "adversary-in-the-middle";
    private static final String PUSH = "Mobile app notification";

    /** A completed sign-in from afar, in a browser and session of its own. */
    private static Event entry() {
        return passed(PUSH).fromAfar().hour(20).edited(Tailor.session("s-1")).edited(Tailor.agent("proxy"));
    }

    private static Event elsewhere(Duration later) {
        return success()
                .from("198.51.100.9", "64888", "YY")
                .device("")
                .at(Duration.ofHours(20).plus(later))
                .edited(Tailor.session("s-1"))
                .edited(Tailor.agent("other"));
    }

    @Test
    void one_session_in_two_countries_and_browsers_is_a_stolen_one() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                entry(),
                elsewhere(Duration.ofMinutes(5)).silent());
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.extent().addresses()).containsExactly("198.51.100.9", "203.0.113.66");
        assertThat(Found.shown(finding)).containsExactly(1, 1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("stolen-password");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void two_second_signs_make_it_sure() {
        Finding finding = Found.one(
                CAUSE,
                success().hour(0),
                entry(),
                elsewhere(Duration.ofMinutes(5)).silent(),
                elsewhere(Duration.ofMinutes(6)).silent());
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(Found.shown(finding)).containsExactly(1, 2);
    }

    @Test
    void the_second_use_counts_within_a_day() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofHours(24)).silent()))
                .contains(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofHours(24).plusSeconds(1)).silent()))
                .doesNotContain(CAUSE);
    }

    @Test
    void the_same_session_in_the_same_browser_is_a_vpn_or_a_phone() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofMinutes(5)).silent().edited(Tailor.agent("proxy"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void the_same_session_in_one_country_is_no_second_sign() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofMinutes(5)).silent().from("198.51.100.9", "64888", "ZZ")))
                .doesNotContain(CAUSE);
    }

    @Test
    void another_session_and_an_export_without_sessions_are_no_second_sign() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofMinutes(5)).silent().edited(Tailor.session("s-2"))))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry().edited(Tailor.session("")),
                        elsewhere(Duration.ofMinutes(5)).silent().edited(Tailor.session(""))))
                .doesNotContain(CAUSE);
    }

    @Test
    void what_the_export_leaves_out_is_no_difference() {
        assertThat(causes(
                        success().hour(0),
                        entry().edited(Tailor.agent("")),
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        elsewhere(Duration.ofMinutes(5)).silent().from("198.51.100.9", "", "")))
                .doesNotContain(CAUSE);
    }

    @Test
    void two_interactive_sign_ins_in_two_countries_within_half_an_hour_are_no_one_person() {
        Event home = success().at(Duration.ofHours(20).plusMinutes(30));
        assertThat(causes(success().hour(0), entry(), home)).contains(CAUSE);
        Event later = success().at(Duration.ofHours(20).plusMinutes(30).plusSeconds(1));
        assertThat(causes(success().hour(0), entry(), later)).doesNotContain(CAUSE);
    }

    @Test
    void a_vpn_switched_off_keeps_the_browser() {
        Event home = success().at(Duration.ofHours(20).plusMinutes(5)).edited(Tailor.agent("proxy"));
        assertThat(causes(success().hour(0), entry(), home)).doesNotContain(CAUSE);
    }

    @Test
    void a_silent_renewal_or_a_failure_at_home_is_no_overlapping_use() {
        Duration soon = Duration.ofHours(20).plusMinutes(5);
        assertThat(causes(success().hour(0), entry(), success().silent().at(soon)))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), entry(), code(50126).at(soon))).doesNotContain(CAUSE);
    }

    @Test
    void risk_at_that_address_right_after_is_a_second_sign() {
        Event risky = success().fromAfar().hour(22).edited(Tailor.risk("high", "atRisk"));
        assertThat(causes(success().hour(0), entry(), risky)).contains(CAUSE);
    }

    @ParameterizedTest
    @CsvSource({"medium,''", "high,none", "none,atRisk", "'',confirmedCompromised", "Medium,remediated"})
    void a_risk_is_worth_the_name_when_medium_or_standing(String level, String state) {
        Event risky = success().fromAfar().hour(22).edited(Tailor.risk(level, state));
        assertThat(causes(success().hour(0), entry(), risky)).contains(CAUSE);
    }

    @ParameterizedTest
    @CsvSource({"low,none", "none,none", "hidden,none", "medium,dismissed", "high,confirmedSafe"})
    void low_and_dismissed_risk_is_not(String level, String state) {
        Event risky = success().fromAfar().hour(22).edited(Tailor.risk(level, state));
        assertThat(causes(success().hour(0), entry(), risky)).doesNotContain(CAUSE);
    }

    @Test
    void risk_of_the_user_counts_and_risk_elsewhere_before_or_a_day_later_does_not() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        success().fromAfar().hour(22).edited(Tailor.userRisk("high"))))
                .contains(CAUSE);
        assertThat(causes(success().hour(0), entry(), success().hour(22).edited(Tailor.userRisk("high"))))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        code(50126).fromAfar().hour(19).edited(Tailor.userRisk("high"))))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        success().fromAfar().hour(44).edited(Tailor.userRisk("high"))))
                .contains(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        success().fromAfar().hour(45).edited(Tailor.userRisk("high"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_method_added_from_there_is_a_second_sign() {
        Event added = success().app("My Signins").fromAfar().hour(21);
        assertThat(causes(success().hour(0), entry(), added)).contains(CAUSE);
        assertThat(causes(
                        success().hour(0), entry(), success().app("My Signins").hour(21)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        code(53003).app("My Signins").fromAfar().hour(21)))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        success().app("My Signins").fromAfar().hour(45)))
                .doesNotContain(CAUSE);
    }

    @Test
    void one_sign_alone_is_a_traveller() {
        assertThat(causes(
                        success().hour(0),
                        entry(),
                        success().fromAfar().hour(26),
                        success().hour(60)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_machine_with_an_identity_is_no_proxy() {
        assertThat(causes(
                        success().hour(0),
                        entry().device("laptop-9"),
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_token_renewed_silently_or_a_session_taken_over_is_no_entry() {
        assertThat(causes(
                        success().hour(0),
                        entry().silent(),
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
        Event claim =
                success().fromAfar().hour(20).edited(Tailor.session("s-1")).edited(Tailor.agent("proxy"));
        assertThat(causes(
                        success().hour(0),
                        claim,
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_phone_on_mobile_data_a_new_provider_and_a_company_vpn_are_no_strange_places() {
        assertThat(causes(
                        success().hour(0),
                        entry().from("198.51.100.7", "64777", "NL"),
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        success().by(user("bo")).fromAfar().hour(1),
                        success().by(user("cy")).fromAfar().hour(1),
                        entry(),
                        elsewhere(Duration.ofMinutes(5)).silent()))
                .doesNotContain(CAUSE);
    }

    @Test
    void at_the_beginning_of_a_log_only_a_session_split_afterwards_tells() {
        assertThat(causes(entry(), elsewhere(Duration.ofMinutes(5)).silent())).contains(CAUSE);
        assertThat(causes(entry(), success().fromAfar().hour(22).edited(Tailor.risk("high", "atRisk"))))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_high_risk_of_the_entry_itself_is_a_second_sign_and_a_medium_one_may_be_a_travellers() {
        assertThat(causes(success().hour(0), entry().edited(Tailor.risk("high", "atRisk"))))
                .contains(CAUSE);
        assertThat(causes(success().hour(0), entry().edited(Tailor.risk("medium", "atRisk"))))
                .doesNotContain(CAUSE);
        assertThat(causes(success().hour(0), entry().edited(Tailor.risk("high", "dismissed"))))
                .doesNotContain(CAUSE);
    }
}
