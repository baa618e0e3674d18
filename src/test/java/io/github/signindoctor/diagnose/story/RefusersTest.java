package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusersTest {
    @ParameterizedTest
    @CsvSource({
        "53003, Block",
        "53000, RequireCompliantDevice",
        "530002, Require device to be marked as compliant",
        "53001, RequireDomainJoinedDevice",
        "530003, Require Hybrid Azure AD joined device",
        "53002, RequireApprovedApp",
        "530021, Require approved client app",
        "53009, RequireCompliantApp",
    })
    void the_policy_whose_control_the_code_speaks_of_refused(int number, String control) {
        Event event = code(number)
                .edited(Edits.policy("Second factor", PolicyResult.FAILURE, "Mfa"))
                .edited(Edits.policy("The one", PolicyResult.FAILURE, "Mfa", control));
        assertThat(names(event)).containsExactly("The one");
    }

    @Test
    void a_compliant_app_is_no_compliant_device() {
        Event event = code(53000)
                .edited(Edits.policy("Apps", PolicyResult.FAILURE, "RequireCompliantApp"))
                .edited(Edits.policy("Devices", PolicyResult.FAILURE, "RequireCompliantDevice"));
        assertThat(names(event)).containsExactly("Devices");
    }

    @Test
    void where_no_control_tells_them_apart_all_that_failed_are_named() {
        Event event = code(53003)
                .edited(Edits.policy("One", PolicyResult.FAILURE))
                .edited(Edits.policy("Two", PolicyResult.FAILURE, "Mfa"));
        assertThat(names(event)).containsExactly("One", "Two");
    }

    @Test
    void only_failure_refuses_whatever_the_control() {
        Event event = code(53003);
        for (PolicyResult result : PolicyResult.values()) {
            event.edited(Edits.policy(result.graphName(), result, "Block"));
        }
        assertThat(names(event)).containsExactly("failure");
    }

    private static List<String> names(Event event) {
        return Refusers.of(new Reader(Patient.KNOWLEDGE).read(event.record())).stream()
                .map(AppliedPolicy::name)
                .toList();
    }
}
