package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Found.log;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers count, not the rows that tell of them; and what says nothing counts for nothing. */
class CountingTest {
    private static final String PUSH = "Mobile app notification";
    private static final String CODE = "OATH verification code";
    private static final String UNANSWERED = "MFA denied; user did not respond to mobile app notification";
    private static final String WRONG = "MFA denied; user entered incorrect code";
    private static final String DECLINED = "MFA denied; user declined the authentication";
    private static final String TWICE = "MFA denied; duplicate authentication attempt";

    /** One answer of the user, told by so many rows within a second. */
    private static List<Event> answer(String method, String text, int rows, long minute) {
        return IntStream.range(0, rows)
                .mapToObj(i -> denied(method, text)
                        .id("r" + minute + "-" + i)
                        .correlation("c" + minute)
                        .at(Duration.ofMinutes(minute).plusMillis(i * 200L)))
                .toList();
    }

    @Test
    void five_rows_of_one_wrong_code_are_one_and_five_wrong_codes_are_five() {
        Event[] once =
                log(answer(CODE, WRONG, 5, 200), success().hour(0), passed(PUSH).minute(90));
        assertThat(causes(once)).doesNotContain("totp-clock-drift", "totp-guessing-attack");
        Event[] often = log(
                IntStream.range(0, 5)
                        .boxed()
                        .flatMap(i -> answer(CODE, WRONG, 1, 200 + i * 30).stream())
                        .toList(),
                success().hour(0),
                passed(PUSH).minute(90));
        assertThat(Found.one("totp-clock-drift", often).extent().attempts()).isEqualTo(5);
    }

    @Test
    void rows_of_two_unanswered_pushes_are_two_attempts() {
        List<Event> rows = IntStream.range(0, 2)
                .boxed()
                .flatMap(i -> answer(PUSH, UNANSWERED, 4, 300 + i * 60).stream())
                .toList();
        Finding finding =
                Found.one("authenticator-unreachable", log(rows, passed(PUSH).hour(0)));
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.loop().orElseThrow().count()).isEqualTo(2);
        assertThat(finding.loop().orElseThrow().medianSpacingSeconds()).isEqualTo(3600);
    }

    @Test
    void four_rows_of_one_refused_prompt_from_afar_are_no_burst() {
        List<Event> rows = answer(PUSH, DECLINED, 4, 600);
        rows.forEach(Event::fromAfar);
        assertThat(causes(log(
                        rows,
                        passed(PUSH).hour(0),
                        passed(PUSH).hour(5),
                        passed(PUSH).hour(9))))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void a_duplicate_attempt_says_nothing_by_itself() {
        List<Event> rows = IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> answer(PUSH, TWICE, 1, 300 + i * 20).stream())
                .toList();
        assertThat(causes(log(rows, passed(PUSH).hour(0))))
                .doesNotContain("authenticator-unreachable", "mfa-fatigue-attack", "mistyped-code", "radius-timeout");
        rows.forEach(Event::fromAfar);
        assertThat(causes(log(
                        rows,
                        passed(PUSH).hour(0),
                        passed(PUSH).hour(1),
                        passed(PUSH).hour(2))))
                .doesNotContain("mfa-fatigue-attack", "fraud-reported");
    }

    @Test
    void beside_a_duplicate_any_other_text_is_what_counts() {
        Event both = code(500121).step(PUSH, false, UNANSWERED).step(PUSH, false, TWICE);
        Reading reading = new Reader(io.github.signindoctor.diagnose.Patient.KNOWLEDGE).read(both.record());
        assertThat(reading.signal()).isEqualTo(io.github.signindoctor.knowledge.Signal.NO_RESPONSE);
    }
}
