package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for states, policies and rhythms. */
class StandingTest {
    private static final Finding LOST_PHONE = Reports.rich().advices().get(1).finding();

    @Test
    void what_merely_stopped_is_not_called_solved() {
        Finding ended = with(State.ENDED, LOST_PHONE.cause());
        assertThat(standing(ended).inBrief()).isEqualTo("not solved; no further try for 2 d 7 h");
        assertThat(standing(ended).inFull()).startsWith("Not solved: no success this way since");
        assertThat(Standing.word(State.ENDED).text()).isEqualTo("unsolved");
        assertThat(standing(with(State.HEALED, LOST_PHONE.cause())).inBrief()).isEqualTo("solved since");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void an_attack_is_never_called_solved_nor_its_pause_a_missing_try(State state) {
        Standing attack = standing(with(state, "password-spray"));
        assertThat(attack.inBrief() + attack.inFull()).doesNotContain("olved since", "try");
    }

    @Test
    void without_a_time_to_judge_against_no_span_is_made_up() {
        Finding ended = with(State.ENDED, LOST_PHONE.cause());
        assertThat(new Standing(ended, Optional.empty(), new FewPages()).inBrief())
                .isEqualTo("not solved; no further try");
    }

    @ParameterizedTest
    @CsvSource({
        "500121,asked for MFA; not satisfied",
        "50072,asked for MFA; not satisfied",
        "53003,refused the sign-in",
        "530002,refused the sign-in",
        "50158,not satisfied"
    })
    void the_result_of_a_policy_is_told_as_what_it_did(int code, String told) {
        assertThat(PolicyWords.of(new PolicyRef("", "MFA", "failure"), withCode(code)))
                .isEqualTo(told);
        assertThat(PolicyWords.of(new PolicyRef("", "MFA", "reportOnlyFailure"), withCode(code)))
                .isEqualTo("reportOnlyFailure");
    }

    @Test
    void a_beat_is_named_only_where_there_is_one() {
        Loop loop = new Loop(Loop.Kind.REGISTRATION, 5, 3600);
        assertThat(Rhythm.of(lasting(Duration.ofHours(5)), loop))
                .isEqualTo("Registration not completed 5 times, about every hour");
        assertThat(Rhythm.of(lasting(Duration.ofHours(50)), loop))
                .isEqualTo("Registration not completed 5 times, in bursts, often 1 h apart");
    }

    @ParameterizedTest
    @CsvSource({"50,50 s", "70,1 min", "299,5 min", "10860,3 h", "16080,4 h 30 min", "86400,1 d", "88000,1 d"})
    void spans_are_told_as_exactly_as_a_person_would(long seconds, String told) {
        assertThat(Times.roughly(Duration.ofSeconds(seconds)).toLowerCase(Locale.ROOT))
                .isEqualTo(told);
    }

    private static Standing standing(Finding finding) {
        Instant asOf = finding.extent().last().plus(Duration.ofHours(55)).plusSeconds(20);
        return new Standing(finding, Optional.of(asOf), new FewPages());
    }

    private static Finding with(State state, String cause) {
        return copy(LOST_PHONE, cause, state, LOST_PHONE.extent());
    }

    private static Finding withCode(int code) {
        var codes = new TreeMap<ErrorCode, Integer>();
        codes.put(ErrorCode.parse(Integer.toString(code)).orElseThrow(), 3);
        Finding.Extent old = LOST_PHONE.extent();
        return copy(LOST_PHONE, LOST_PHONE.cause(), State.ENDED, extent(old, old.last(), codes));
    }

    private static Finding lasting(Duration length) {
        Finding.Extent old = LOST_PHONE.extent();
        Finding.Extent extent = extent(old, old.first().plus(length), new TreeMap<>(old.codes()));
        return copy(LOST_PHONE, LOST_PHONE.cause(), State.ENDED, extent);
    }

    private static Finding.Extent extent(Finding.Extent old, Instant last, TreeMap<ErrorCode, Integer> codes) {
        return new Finding.Extent(
                old.users(),
                old.first(),
                last,
                old.attempts(),
                codes,
                old.apps(),
                old.policies(),
                old.methods(),
                old.addresses(),
                old.devices(),
                old.working());
    }

    private static Finding copy(Finding of, String cause, State state, Finding.Extent extent) {
        return new Finding(
                cause,
                of.subject(),
                of.severity(),
                of.confidence(),
                of.basis(),
                state,
                of.loop(),
                extent,
                of.evidence(),
                of.ruledOut(),
                of.wouldChange(),
                List.of(),
                List.of());
    }
}
