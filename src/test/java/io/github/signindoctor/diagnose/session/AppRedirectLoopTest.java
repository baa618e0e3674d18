package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppRedirectLoopTest {
    @Test
    void an_app_that_comes_back_within_seconds_loops() {
        Finding finding = only(log(turns(15, 50058)));
        assertThat(finding.cause()).isEqualTo("app-redirect-loop");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(15);
        assertThat(finding.loop().orElseThrow())
                .isEqualTo(new Loop(Loop.Kind.APP_REDIRECT, 15, Loop.Unit.ATTEMPTS, 20, Loop.Regularity.STEADY));
        assertThat(rivals(finding)).containsExactly("sign-in-frequency-loop");
    }

    @Test
    void fourteen_are_too_few() {
        assertThat(causes(log(turns(14, 50058)))).isEmpty();
    }

    @Test
    void successes_and_the_clients_own_complaint_loop_as_well() {
        assertThat(causes(log(turns(15, 0)))).containsExactly("app-redirect-loop");
        assertThat(causes(log(turns(15, 50196)))).containsExactly("app-redirect-loop");
    }

    @Test
    void half_a_minute_apart_is_no_loop() {
        assertThat(causes(log(IntStream.range(0, 20).mapToObj(i -> code(50058).at(Duration.ofSeconds(i * 21L))))))
                .isEmpty();
    }

    @Test
    void the_ordinary_pair_of_every_morning_is_no_loop() {
        assertThat(causes(log(IntStream.range(0, 20)
                        .boxed()
                        .flatMap(day -> Stream.of(
                                code(50058).at(Duration.ofHours(day * 8)),
                                success().at(Duration.ofHours(day * 8).plusSeconds(5)))))))
                .isEmpty();
    }

    @Test
    void several_short_loops_add_up() {
        assertThat(only(log(IntStream.range(0, 15)
                                .mapToObj(i ->
                                        code(50058).at(Duration.ofHours(i / 5).plusSeconds(i % 5)))))
                        .extent()
                        .attempts())
                .isEqualTo(15);
        assertThat(causes(log(IntStream.range(0, 16)
                        .mapToObj(i -> code(50058).at(Duration.ofHours(i / 4).plusSeconds(i % 4))))))
                .isEmpty();
    }

    @Test
    void several_apps_that_start_at_once_are_no_loop() {
        assertThat(causes(log(IntStream.range(0, 20)
                        .mapToObj(i -> success().app("App " + i % 5).at(Duration.ofSeconds(i))))))
                .isEmpty();
    }

    @Test
    void prompts_are_another_loop() {
        assertThat(causes(log(IntStream.range(0, 20)
                        .mapToObj(i -> passed("Mobile app notification").at(Duration.ofSeconds(i * 15L))))))
                .doesNotContain("app-redirect-loop");
    }

    private static Stream<Event> turns(int count, int number) {
        return IntStream.range(0, count).mapToObj(i -> code(number).at(Duration.ofSeconds(i * 20L)));
    }
}
