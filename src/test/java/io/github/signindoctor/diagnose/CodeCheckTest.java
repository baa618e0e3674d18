package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all causes that a code or text gives away have in common: state, severity, extent, loop, near-misses. */
class CodeCheckTest {
    private static final String PUSH = "Mobile app notification";
    private static final Set<String> FROM_ANYWHERE =
            Set.of("blocked-by-risk", "authentication-flow-blocked", "certificate-failed");

    /** A cause and a record that gives it away. */
    record Tell(String cause, Optional<Loop.Kind> loop, Supplier<Event> event) {
        Event hour(long hour) {
            return event.get().hour(hour);
        }

        @Override
        public String toString() {
            return cause;
        }
    }

    static Stream<Tell> tells() {
        return Stream.of(
                tell("mfa-user-blocked", null, () -> denied(PUSH, "MFA denied; user is blocked")),
                tell(
                        "phone-unreachable",
                        Loop.Kind.CHALLENGE_ABANDONED,
                        () -> denied("Text message", "MFA denied; unable to reach the user's phone")),
                tell("tap-refused", Loop.Kind.POLICY_CONFLICT, () -> code(130502)),
                tell("passkey-unusable", null, () -> code(135010)),
                tell("certificate-failed", null, () -> code(50017)),
                tell(
                        "method-not-allowed-by-strength",
                        Loop.Kind.POLICY_CONFLICT,
                        () -> code(53003).demandedBy("authenticationStrengths")),
                tell("app-not-approved", Loop.Kind.POLICY_CONFLICT, () -> code(53002)),
                tell("security-defaults-block", Loop.Kind.POLICY_CONFLICT, () -> code(530035)),
                tell("authentication-flow-blocked", Loop.Kind.POLICY_CONFLICT, () -> code(530036)),
                tell("blocked-by-risk", Loop.Kind.POLICY_CONFLICT, () -> code(53011)),
                tell("device-not-compliant", Loop.Kind.DEVICE_EVIDENCE, () -> code(53000)),
                tell("device-not-joined", Loop.Kind.DEVICE_EVIDENCE, () -> code(53001)),
                tell(
                        "terms-of-use-pending",
                        Loop.Kind.POLICY_CONFLICT,
                        () -> code(50158).refusedBy("Terms of use")));
    }

    private static Tell tell(String cause, Loop.Kind loop, Supplier<Event> event) {
        return new Tell(cause, Optional.ofNullable(loop), event);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void one_record_is_enough_and_tells_all_about_itself(Tell tell) {
        Finding finding = only(success().app("Chat").hour(0), tell.hour(10));
        assertThat(finding.cause()).isEqualTo(tell.cause());
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(finding.extent().codes())
                .containsOnlyKeys(tell.hour(1).record().status().code().orElse(ErrorCode.SUCCESS));
        assertThat(finding.extent().addresses()).containsExactly("192.0.2.10");
        assertThat(finding.extent().first()).isEqualTo(Event.START.plus(Duration.ofHours(10)));
        assertThat(finding.loop()).isEmpty();
        assertThat(facts(finding)).isNotEmpty().first().asString().startsWith("1: ");
        assertThat(rivals(finding)).isNotEmpty().doesNotContain(tell.cause());
        assertThat(finding.wouldChange()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tells")
    void it_runs_for_a_day_and_has_ended_after(Tell tell) {
        Event[] log = {success().app("Chat").hour(0), tell.hour(10)};
        assertThat(judged(Duration.ofHours(34), tell.cause(), log).state()).isEqualTo(State.RUNNING);
        assertThat(judged(Duration.ofHours(35), tell.cause(), log).state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void a_log_shorter_than_an_hour_cannot_say(Tell tell) {
        assertThat(judged(Duration.ofMinutes(59), tell.cause(), tell.hour(0)).state())
                .isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void a_later_success_of_the_same_app_heals_it_and_makes_it_worth_knowing_only(Tell tell) {
        Finding finding = judged(
                Duration.ofDays(7),
                tell.cause(),
                success().app("Chat").hour(0),
                tell.hour(10),
                passed("FIDO2 security key").hour(30));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void three_strikes_that_healed_are_more_than_a_slip(Tell tell) {
        Finding finding = judged(
                Duration.ofDays(7),
                tell.cause(),
                success().app("Chat").hour(0),
                tell.hour(10),
                tell.hour(12),
                tell.hour(14),
                passed("FIDO2 security key").hour(30));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void a_success_of_another_app_or_without_a_person_heals_nothing(Tell tell) {
        Finding finding = judged(
                Duration.ofDays(7),
                tell.cause(),
                success().app("Chat").hour(0),
                tell.hour(10),
                success().app("Chat").hour(30),
                success().silent().hour(31));
        assertThat(finding.state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @MethodSource("tells")
    void what_a_success_minutes_later_answers_is_no_finding(Tell tell) {
        assertThat(Patient.findings(
                        success().app("Chat").hour(0),
                        tell.hour(10),
                        passed(PUSH).at(Duration.ofHours(10).plusMinutes(5))))
                .allMatch(finding -> finding.severity() == Severity.INFO)
                .extracting(Finding::cause)
                .doesNotContain(tell.cause());
    }

    @ParameterizedTest
    @MethodSource("tells")
    void what_repeats_counts_attempts_and_loops_where_the_cause_can(Tell tell) {
        Finding finding = only(success().app("Chat").hour(0), tell.hour(10), tell.hour(12), tell.hour(16));
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(finding.extent().codes().values()).containsExactly(3);
        assertThat(finding.loop().map(Loop::kind)).isEqualTo(tell.loop());
        finding.loop().ifPresent(loop -> {
            assertThat(loop.count()).isEqualTo(3);
            assertThat(loop.medianSpacingSeconds()).isEqualTo(4 * 3600);
        });
    }

    @ParameterizedTest
    @MethodSource("tells")
    void from_a_strange_place_the_cause_is_not_the_users_own(Tell tell) {
        boolean found =
                causes(success().app("Chat").hour(0), tell.hour(10).fromAfar()).contains(tell.cause());
        assertThat(found).isEqualTo(FROM_ANYWHERE.contains(tell.cause()));
    }
}
