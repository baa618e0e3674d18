package io.github.signindoctor.casework;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.recommend.Advice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The line that somebody reads who reads nothing else. */
class VerdictLineTest {
    private static final String REFUSED = "MFA denied; user declined the authentication";

    @Test
    void nothing_found_is_well() {
        assertThat(line(success().hour(0))).startsWith("all is well: ");
    }

    @Test
    void what_healed_leaves_it_well() {
        assertThat(line(success().hour(0), code(90033).hour(9), success().hour(10)))
                .startsWith("all is well: ");
    }

    @Test
    void what_is_not_solved_is_never_called_well() {
        assertThat(line(
                        success().hour(0),
                        code(90033).hour(9),
                        success().app("Chat").hour(20)))
                .startsWith("nothing above info stands between 1 user")
                .contains("worth a look: ")
                .doesNotContain("well");
    }

    @Test
    void at_equal_severity_it_names_the_attack_first() {
        List<Event> disabled = List.of(
                success().by(user("ann")).hour(0),
                code(50057).by(user("ann")).hour(20),
                code(50057).by(user("ann")).hour(21),
                code(50057).by(user("ann")).hour(22));
        List<Event> attacked = List.of(
                success().by(user("zoe")).hour(0),
                denied("Mobile app notification", REFUSED)
                        .by(user("zoe"))
                        .fromAfar()
                        .hour(20),
                denied("Mobile app notification", REFUSED)
                        .by(user("zoe"))
                        .fromAfar()
                        .hour(21),
                denied("Mobile app notification", REFUSED)
                        .by(user("zoe"))
                        .fromAfar()
                        .hour(22));
        String line = line(Stream.concat(disabled.stream(), attacked.stream()).toArray(Event[]::new));
        assertThat(line).contains("look first at: high, zoe");
    }

    private static String line(Event... events) {
        List<Advice> advices = Patient.findings(events).stream()
                .map(finding -> new Advice(finding, List.of()))
                .toList();
        return new VerdictLine(Filters.NONE, Patient.KNOWLEDGE, Optional.empty())
                .of(advices, events.length, 1, Absence.of(Filters.NONE, List.of()));
    }
}
