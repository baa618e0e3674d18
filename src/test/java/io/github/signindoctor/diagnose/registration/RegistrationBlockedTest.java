package io.github.signindoctor.diagnose.registration;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registration itself is refused, by a policy or for risk. */
class RegistrationBlockedTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String BY_POLICY = "registration-blocked-by-policy";
    private static final String BY_RISK = "registration-blocked-by-risk";

    private static Event page(int code) {
        return code(code).app("My Signins");
    }

    @Test
    void a_refusal_whose_policy_is_not_shown_leaves_the_confidence_medium() {
        assertThat(only(page(53003).hour(1)).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(only(page(53003).refusedBy("Office only").hour(1)).confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(only(code(53010).hour(1)).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void the_demand_before_the_refusal_is_shown_with_it() {
        Finding finding =
                only(code(50072).minute(0), page(53003).minute(1), code(50126).minute(2));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50072, 1, 53003, 1));
        assertThat(facts(finding))
                .containsExactly(
                        "1: the page on which a second factor is registered was refused by a policy",
                        "1: the user was asked to register a second factor");
        assertThat(rivals(finding)).containsExactly("registration-required");
    }

    @Test
    void a_demand_hours_before_is_a_story_of_its_own() {
        assertThat(Found.codes(
                        Found.one(BY_RISK, code(50072).hour(0), code(53004).hour(9))))
                .isEqualTo(Map.of(53004, 1));
        assertThat(causes(code(50072).hour(0), code(53004).hour(9)))
                .containsExactlyInAnyOrder(BY_RISK, "registration-required");
    }

    @Test
    void a_success_of_the_page_or_a_factor_given_anywhere_heals_a_refusal_by_policy() {
        assertThat(judged(
                                WEEK,
                                BY_POLICY,
                                page(53003).hour(1),
                                success().app("My Signins").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(
                                WEEK,
                                BY_POLICY,
                                page(53003).hour(1),
                                passed("Text message").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, BY_POLICY, page(53003).hour(1), success().hour(9))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void only_a_success_that_a_person_sat_in_front_of_heals_a_refusal_for_risk() {
        assertThat(judged(
                                WEEK,
                                BY_RISK,
                                code(53004).hour(1),
                                success().app("Chat").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, BY_RISK, code(53004).hour(1), success().silent().hour(9))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void what_repeats_is_a_loop_of_registration() {
        assertThat(only(page(53003).hour(1), page(53003).hour(3)).loop().map(Loop::kind))
                .contains(Loop.Kind.REGISTRATION);
        assertThat(only(code(53004).hour(1), code(53004).hour(3)).loop().map(Loop::kind))
                .contains(Loop.Kind.REGISTRATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "medium", "high"})
    void a_risk_that_the_record_carries_is_shown(String level) {
        Finding finding = only(code(53004).edited(Edits.risk(level)).hour(1));
        assertThat(facts(finding)).hasSize(2).contains("1: the record carries a risk");
        assertThat(rivals(finding)).containsExactly("registration-required");
    }

    @Test
    void an_event_of_risk_is_shown_and_a_hidden_level_is_not() {
        assertThat(facts(only(
                        code(53004).edited(Edits.risk("", "unfamiliarFeatures")).hour(1))))
                .hasSize(2);
        assertThat(facts(only(code(53004).edited(Edits.risk("hidden")).hour(1))))
                .hasSize(1);
        assertThat(facts(only(code(53004).edited(Edits.risk("none")).hour(1)))).hasSize(1);
    }

    @Test
    void a_page_refused_from_a_strange_place_is_no_trouble_of_the_user() {
        assertThat(causes(success().hour(0), page(53003).fromAfar().hour(9))).doesNotContain(BY_POLICY);
    }
}
