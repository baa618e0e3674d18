package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountNotFoundTest {

    private static final String CAUSE = "account-not-found";

    private static Event missing(String name) {
        return code(50034).by(user(name)).hour(20);
    }

    @Test
    void a_name_of_the_own_domain_tried_twice_without_an_account() {
        Finding finding =
                Found.one(CAUSE, success().hour(0), missing("bo"), missing("bo").hour(21));
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50034, 2));
        assertThat(Found.shown(finding)).containsExactly(2);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("password-spray");
        assertThat(finding.wouldChange()).isNotEmpty();
    }

    @Test
    void once_is_a_typing_error() {
        assertThat(causes(success().hour(0), missing("bo"))).doesNotContain(CAUSE);
    }

    @Test
    void a_strange_place_changes_nothing_and_another_code_does() {
        assertThat(causes(
                        success().hour(0),
                        missing("bo").fromAfar(),
                        missing("bo").fromAfar().hour(21)))
                .contains(CAUSE);
        assertThat(causes(success().hour(0), code(50126).hour(20), code(50126).hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void names_tried_in_numbers_from_one_address_are_no_typing_errors() {
        assertThat(causes(
                        success().hour(0),
                        missing("bo").fromAfar(),
                        missing("bo").fromAfar().hour(21),
                        missing("b1").fromAfar(),
                        missing("b2").fromAfar(),
                        missing("b3").fromAfar()))
                .doesNotContain(CAUSE);
        assertThat(causes(
                        success().hour(0),
                        missing("bo").fromAfar(),
                        missing("bo").fromAfar().hour(21),
                        missing("b1").fromAfar(),
                        missing("b2").fromAfar()))
                .contains(CAUSE);
    }

    @Test
    void at_an_office_where_others_mistype_it_is_still_a_typing_error() {
        Stream<Event> office = IntStream.range(0, 4)
                .boxed()
                .flatMap(i -> Stream.of(
                        code(50126).by(user("u" + i)).minute(i),
                        success().by(user("u" + i)).minute(30L + i)));
        assertThat(causes(Patient.log(office, missing("bo"), missing("bo").hour(21))))
                .contains(CAUSE);
    }
}
