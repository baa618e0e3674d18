package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenDeviceTokenTest {
    private static final String PUSH = "Mobile app notification";

    @Test
    void one_device_fails_to_prove_itself_and_is_prompted_all_day() {
        Finding finding = only(log(days(3, 50155), success().hour(0)));
        assertThat(finding.cause()).isEqualTo("broken-device-token");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(6);
        assertThat(finding.loop().orElseThrow().kind()).isEqualTo(Loop.Kind.DEVICE_EVIDENCE);
        assertThat(finding.loop().orElseThrow().count()).isEqualTo(3);
        assertThat(facts(finding)).hasSize(3);
        assertThat(facts(finding).get(0)).startsWith("3: ");
        assertThat(facts(finding).get(1)).startsWith("3: ");
        assertThat(facts(finding).get(2)).startsWith("1: ");
        assertThat(rivals(finding)).containsExactly("device-not-joined");
    }

    @Test
    void a_demand_for_device_proof_counts_like_its_failure() {
        assertThat(causes(log(days(3, 50097), success().hour(0)))).containsExactly("broken-device-token");
    }

    @Test
    void twice_is_too_few() {
        assertThat(causes(log(days(2, 50155), success().hour(0)))).doesNotContain("broken-device-token");
    }

    @Test
    void prompts_alone_or_failures_alone_are_something_else() {
        assertThat(causes(log(
                        days(3, 50155).filter(event -> !event.record().status().isSuccess()),
                        success().hour(0))))
                .containsExactly("device-not-joined");
        assertThat(causes(log(
                        days(3, 50155).filter(event -> event.record().status().isSuccess()),
                        success().hour(0))))
                .isEmpty();
    }

    @Test
    void a_device_that_never_showed_itself_may_be_unknown_to_the_export() {
        assertThat(only(log(days(3, 50155), success().device("").hour(0))).confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(causes(log(days(3, 50097), success().device("").hour(0)))).doesNotContain("broken-device-token");
    }

    @Test
    void from_a_strange_place_it_is_not_the_users_device() {
        assertThat(causes(log(
                        days(3, 50155).map(event -> event.record().status().isSuccess() ? event : event.fromAfar()),
                        success().hour(0))))
                .doesNotContain("broken-device-token");
    }

    private static Stream<Event> days(int count, int number) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(day -> Stream.of(
                        code(number).app("Windows").device("").hour(day * 27 + 1),
                        passed(PUSH).device("").minute((day * 27 + 1) * 60 + 30)));
    }

    @Test
    void prompts_of_a_device_that_shows_its_identity_are_not_of_the_broken_one() {
        assertThat(causes(log(
                        days(3, 50155)
                                .map(event -> event.record().status().isSuccess() ? event.device("laptop-2") : event),
                        success().hour(0))))
                .doesNotContain("broken-device-token");
    }

    @Test
    void a_failure_and_the_prompt_of_one_attempt_are_counted_once() {
        Finding finding = only(log(
                IntStream.range(0, 3)
                        .boxed()
                        .flatMap(day -> Stream.of(
                                code(50155).device("").correlation("c" + day).hour(day * 27 + 1),
                                passed(PUSH).device("").correlation("c" + day).minute((day * 27 + 1) * 60 + 3))),
                success().hour(0)));
        assertThat(finding.cause()).isEqualTo("broken-device-token");
        assertThat(finding.extent().codes().values()).containsExactly(3, 3);
    }
}
