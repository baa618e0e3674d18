package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import org.junit.jupiter.api.Test;

class ServiceDependencyTest {
    @Test
    void an_app_that_passes_but_for_one_resource_depends_on_what_a_policy_refuses() {
        Finding finding = only(passes("Chat service", 0), refused(1), passes("Chat service", 60), refused(61));
        assertThat(finding.cause()).isEqualTo("service-dependency");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.loop().orElseThrow()).isEqualTo(new Loop(Loop.Kind.POLICY_CONFLICT, 2, 3600));
        assertThat(facts(finding).get(0)).startsWith("2: ").contains("\"Files\"");
        assertThat(facts(finding).get(1)).startsWith("2: ");
        assertThat(rivals(finding)).containsExactly("blocked-by-policy");
    }

    @Test
    void one_refusal_is_too_few() {
        assertThat(causes(passes("Chat service", 0), refused(1))).containsExactly("blocked-by-policy");
    }

    @Test
    void a_success_more_than_ten_minutes_away_proves_nothing() {
        assertThat(causes(passes("Chat service", 0), refused(10), refused(10).minute(9)))
                .containsExactly("service-dependency");
        assertThat(causes(passes("Chat service", 0), refused(11), refused(12))).containsExactly("blocked-by-policy");
    }

    @Test
    void a_resource_that_passes_too_is_not_what_the_policy_refuses() {
        assertThat(causes(passes("Chat service", 0), refused(1), passes("Files", 2), refused(3), refused(4)))
                .doesNotContain("service-dependency");
    }

    @Test
    void an_app_that_asks_for_itself_depends_on_nothing() {
        assertThat(causes(
                        success()
                                .app("Chat")
                                .edited(Edits.resource("Chat service"))
                                .minute(0),
                        code(53003)
                                .app("Chat")
                                .refusedBy("All", "users")
                                .edited(Edits.resource("Chat"))
                                .minute(1),
                        code(53003)
                                .app("Chat")
                                .refusedBy("All", "users")
                                .edited(Edits.resource("Chat"))
                                .minute(3)))
                .containsExactly("blocked-by-policy");
    }

    @Test
    void another_apps_success_is_no_proof() {
        assertThat(causes(
                        success()
                                .app("Mail")
                                .edited(Edits.resource("Mailboxes"))
                                .minute(0),
                        refused(1),
                        refused(3)))
                .containsExactly("blocked-by-policy");
    }

    private static Event passes(String resource, long minute) {
        return success().app("Chat").edited(Edits.resource(resource)).minute(minute);
    }

    private static Event refused(long minute) {
        return code(53003)
                .app("Chat")
                .refusedBy("Files policy", "application")
                .edited(Edits.resource("Files"))
                .minute(minute);
    }
}
