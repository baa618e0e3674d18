package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
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

class EgressMismatchTest {
    private static final String SIX = "2001:db8::7";

    @Test
    void one_device_that_passes_and_is_refused_side_by_side_leaves_by_two_doors() {
        Finding finding = only(success().minute(0), refused(5), success().minute(60), refused(65));
        assertThat(finding.cause()).isEqualTo("egress-mismatch");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.extent().addresses()).containsExactly(SIX);
        assertThat(finding.loop().orElseThrow()).isEqualTo(new Loop(Loop.Kind.POLICY_CONFLICT, 2, 3600));
        assertThat(facts(finding)).hasSize(2).allMatch(fact -> fact.startsWith("2: "));
        assertThat(rivals(finding)).containsExactly("blocked-by-location");
    }

    @Test
    void one_refusal_is_too_few() {
        assertThat(causes(success().minute(0), refused(5))).doesNotContain("egress-mismatch");
    }

    @Test
    void a_success_from_the_refused_address_too_is_not_the_address() {
        assertThat(causes(
                        success().minute(0),
                        refused(5),
                        refused(30),
                        success().from(SIX, "64500", "NL").hour(20)))
                .doesNotContain("egress-mismatch");
    }

    @Test
    void who_passes_at_the_office_and_is_refused_at_home_has_travelled() {
        assertThat(causes(success().minute(0), refused(45), refused(50))).containsExactly("blocked-by-location");
        assertThat(causes(success().minute(0), refused(15), refused(16))).containsExactly("blocked-by-location");
        assertThat(causes(success().minute(0), refused(14), refused(15))).containsExactly("egress-mismatch");
    }

    @Test
    void half_an_hour_before_and_half_an_hour_after_is_side_by_side() {
        assertThat(causes(
                        success().minute(0), refused(30), refused(31), success().minute(60)))
                .containsExactly("egress-mismatch");
        assertThat(causes(
                        success().minute(0), refused(61), refused(62), success().minute(123)))
                .containsExactly("blocked-by-location");
    }

    @Test
    void another_country_is_a_journey() {
        assertThat(causes(
                        success().minute(0),
                        refused(5).from(SIX, "64500", "BE"),
                        refused(9).from(SIX, "64500", "BE")))
                .doesNotContain("egress-mismatch");
    }

    @Test
    void another_device_is_another_story() {
        assertThat(causes(
                        success().minute(0),
                        refused(5).device("phone"),
                        refused(9).device("phone")))
                .doesNotContain("egress-mismatch");
    }

    @Test
    void without_country_the_device_must_be_the_same_by_its_identity() {
        assertThat(causes(
                        bare(success().minute(0)),
                        bare(refused(5)),
                        bare(success().minute(60)),
                        bare(refused(65))))
                .containsExactly("egress-mismatch");
        assertThat(causes(
                        bare(success().device("").minute(0)),
                        bare(refused(5).device("")),
                        bare(success().device("").minute(60)),
                        bare(refused(65).device(""))))
                .doesNotContain("egress-mismatch");
    }

    @Test
    void without_device_identity_the_same_agent_in_the_same_country_is_enough() {
        assertThat(causes(
                        success().device("").minute(0),
                        refused(5).device(""),
                        success().device("").minute(60),
                        refused(65).device("")))
                .containsExactly("egress-mismatch");
        assertThat(causes(
                        success().device("").minute(0).edited(Edits.agent("")),
                        refused(5).device("").edited(Edits.agent("")),
                        refused(9).device("").edited(Edits.agent(""))))
                .doesNotContain("egress-mismatch");
    }

    @Test
    void a_policy_that_matched_on_something_else_is_not_the_place() {
        assertThat(causes(
                        success().minute(0),
                        at(5).refusedBy("Finance only", "users"),
                        at(9).refusedBy("Finance only", "users")))
                .doesNotContain("egress-mismatch");
    }

    private static Event bare(Event event) {
        return event.edited(Edits.withoutGeography());
    }

    private static Event refused(long minute) {
        return at(minute).refusedBy("Office only", "location");
    }

    private static Event at(long minute) {
        return code(53003).from(SIX, "64500", "NL").minute(minute);
    }
}
