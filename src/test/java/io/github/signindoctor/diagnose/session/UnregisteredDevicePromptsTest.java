package io.github.signindoctor.diagnose.session;

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
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnregisteredDevicePromptsTest {
    private static final String PUSH = "Mobile app notification";

    @Test
    void each_app_asks_once_on_a_device_without_identity() {
        Finding finding = only(log(row(3, 0)));
        assertThat(finding.cause()).isEqualTo("unregistered-device-prompts");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(finding.loop()).isEmpty();
        assertThat(facts(finding).get(0)).startsWith("3: ");
        assertThat(rivals(finding)).containsExactly("broken-device-token");
    }

    @Test
    void two_apps_are_no_row() {
        assertThat(causes(log(row(2, 0)))).isEmpty();
    }

    @Test
    void apps_spread_over_the_day_are_no_row() {
        assertThat(causes(prompt(0, 0), prompt(1, 61), prompt(2, 122))).isEmpty();
        assertThat(causes(prompt(0, 0), prompt(1, 31), prompt(2, 60))).containsExactly("unregistered-device-prompts");
    }

    @Test
    void a_row_may_begin_later_than_the_first_prompt() {
        assertThat(only(log(row(3, 120), prompt(7, 0))).extent().attempts()).isEqualTo(3);
    }

    @Test
    void one_app_that_asks_twice_is_forgiven_and_one_that_asks_thrice_is_not() {
        assertThat(causes(log(row(3, 0), prompt(0, 7)))).containsExactly("unregistered-device-prompts");
        assertThat(causes(log(row(3, 0), prompt(0, 7), prompt(0, 9)))).doesNotContain("unregistered-device-prompts");
    }

    @Test
    void a_device_with_identity_shares_its_token() {
        assertThat(causes(log(row(3, 0).map(event -> event.device("laptop-1")))))
                .isEmpty();
    }

    @Test
    void a_row_from_a_strange_place_is_not_harmless() {
        assertThat(causes(log(row(3, 60).map(Event::fromAfar), success().hour(0))))
                .doesNotContain("unregistered-device-prompts");
    }

    private static Stream<Event> row(int apps, long start) {
        return IntStream.range(0, apps).mapToObj(app -> prompt(app, start + app * 3L));
    }

    private static Event prompt(int app, long minute) {
        return passed(PUSH).app("App " + app).device("").minute(minute);
    }

    @Test
    void what_asks_hours_later_does_not_undo_the_row() {
        Finding finding = only(log(row(3, 0), prompt(7, 500)));
        assertThat(finding.cause()).isEqualTo("unregistered-device-prompts");
        assertThat(finding.extent().attempts()).isEqualTo(3);
    }
}
