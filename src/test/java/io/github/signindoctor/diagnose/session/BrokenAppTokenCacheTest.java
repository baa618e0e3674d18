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
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenAppTokenCacheTest {
    private static final String RICH = "Mobile Apps and Desktop clients";

    @Test
    void one_desktop_client_asks_again_soon_while_the_browser_is_satisfied() {
        Finding finding = only(log(prompts(0, 20, 75, 110), satisfied(30), satisfied(80), satisfied(120)));
        assertThat(finding.cause()).isEqualTo("broken-app-token-cache");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.loop().orElseThrow())
                .isEqualTo(new Loop(Loop.Kind.FREQUENCY, 4, Loop.Unit.EPISODES, 2100, Loop.Regularity.UNEVEN));
        assertThat(facts(finding)).hasSize(2);
        assertThat(facts(finding).get(0)).startsWith("4: ");
        assertThat(facts(finding).get(1)).startsWith("2: ");
        assertThat(rivals(finding)).containsExactly("sign-in-frequency-loop", "broken-device-token");
    }

    @Test
    void without_a_satisfied_app_the_confidence_is_low() {
        assertThat(only(log(prompts(0, 20, 75, 110))).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void three_prompts_are_too_few() {
        assertThat(causes(log(prompts(0, 20, 75)))).isEmpty();
    }

    @Test
    void prompts_of_a_browser_are_not_a_clients() {
        assertThat(causes(log(prompts(0, 20, 75, 110).map(event -> event.clientApp("Browser")))))
                .isEmpty();
    }

    @Test
    void prompts_of_several_clients_are_not_one_clients() {
        assertThat(causes(log(
                        prompts(0, 75),
                        passed("Mobile app notification")
                                .app("Chat")
                                .clientApp(RICH)
                                .minute(20),
                        passed("Mobile app notification")
                                .app("Chat")
                                .clientApp(RICH)
                                .minute(110))))
                .isEmpty();
    }

    @Test
    void a_steady_beat_is_a_lifetime() {
        assertThat(causes(log(prompts(0, 60, 120, 180)))).containsExactly("sign-in-frequency-loop");
    }

    @Test
    void a_named_lifetime_is_a_lifetime_too() {
        assertThat(causes(log(prompts(0, 20, 75, 110)
                        .map(event -> event.edited(Edits.lifetime("signInFrequencyEveryTime"))))))
                .containsExactly("sign-in-frequency-loop");
    }

    @Test
    void hours_apart_is_not_soon() {
        assertThat(causes(log(prompts(0, 185, 500, 900)))).isEmpty();
    }

    private static Stream<Event> prompts(Integer... minutes) {
        return Stream.of(minutes)
                .map(minute -> passed("Mobile app notification").clientApp(RICH).minute(minute));
    }

    private static Event satisfied(long minute) {
        return success()
                .app("Portal")
                .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                .minute(minute);
    }

    @Test
    void three_hours_between_prompts_are_still_soon() {
        assertThat(causes(log(prompts(0, 100, 280, 700)))).containsExactly("broken-app-token-cache");
    }

    @Test
    void of_two_clients_the_one_that_asks_more_often_is_named() {
        Stream<Event> others = Stream.of(1000, 1020, 1075, 1110, 1170)
                .map(minute -> passed("Mobile app notification")
                        .app("Zeta")
                        .clientApp(RICH)
                        .minute(minute));
        assertThat(only(log(Stream.concat(prompts(0, 20, 75, 110), others)))
                        .extent()
                        .apps())
                .extracting("name")
                .containsExactly("Zeta");
    }
}
