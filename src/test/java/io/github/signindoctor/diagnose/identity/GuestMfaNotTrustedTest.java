package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.Tenancy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestMfaNotTrustedTest {

    private static final String CAUSE = "guest-mfa-not-trusted";
    private static final String HOME = "22222222-2222-4222-8222-222222222222";
    private static final Tenancy GUEST = new Tenancy(Event.TENANT, HOME, Event.TENANT, "b2bCollaboration");

    private static Event asked(int code) {
        return code(code).tenancy(GUEST).hour(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {50072, 50074, 50076, 50079, 53003})
    void a_guest_is_asked_again_by_the_resource_tenant(int code) {
        Finding finding = Found.one(CAUSE, success().tenancy(GUEST).hour(0), asked(code));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.loop()).isEmpty();
        assertThat(Found.codes(finding)).isEqualTo(Map.of(code, 1));
        assertThat(Found.shown(finding)).containsExactly(1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("registration-required");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void again_and_again_it_is_a_conflict() {
        Finding finding = Found.one(
                CAUSE, asked(50074), asked(50074).hour(21), asked(50074).hour(22));
        assertThat(finding.loop()).contains(new Loop(Loop.Kind.POLICY_CONFLICT, 3, 3600));
    }

    @Test
    void an_export_without_the_kind_of_access_still_shows_two_tenants() {
        assertThat(causes(code(50074)
                        .tenancy(new Tenancy(Event.TENANT, HOME, Event.TENANT, ""))
                        .hour(20)))
                .contains(CAUSE);
    }

    @Test
    void a_colleague_and_a_direct_connection_are_no_guests() {
        assertThat(causes(success().hour(0), code(50074).hour(20))).doesNotContain(CAUSE);
        assertThat(causes(code(50074)
                        .tenancy(new Tenancy(Event.TENANT, HOME, Event.TENANT, "b2bDirectConnect"))
                        .hour(20)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_guest_with_a_wrong_password_is_another_story() {
        assertThat(causes(asked(50126), asked(50126).hour(21))).doesNotContain(CAUSE);
    }

    @Test
    void only_a_success_as_a_guest_that_a_person_saw_heals_it() {
        assertThat(Found.one(
                                CAUSE,
                                asked(50074),
                                success().tenancy(GUEST).app("other").hour(30))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(Found.one(
                                CAUSE,
                                asked(50074),
                                success().tenancy(GUEST).silent().hour(30))
                        .state())
                .isEqualTo(State.ENDED);
        assertThat(Found.one(CAUSE, asked(50074), asked(50126).hour(30)).state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void a_guest_whose_password_is_tried_from_a_strange_place_is_attacked() {
        assertThat(causes(
                        success().tenancy(GUEST).hour(0),
                        asked(50074).fromAfar(),
                        success().tenancy(GUEST).hour(30)))
                .contains("stolen-password")
                .doesNotContain(CAUSE);
    }

    @Test
    void a_shared_channel_is_refused_at_once_where_the_factor_of_the_other_tenant_is_not_trusted() {
        assertThat(causes(code(53003)
                        .tenancy(new Tenancy(Event.TENANT, HOME, Event.TENANT, "b2bDirectConnect"))
                        .hour(20)))
                .containsExactly(CAUSE);
    }
}
