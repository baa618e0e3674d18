package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.App;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every finding about a user has in common: how bad it is once healed, and what it touched. */
class DraftTest {
    @Test
    void two_strikes_that_healed_are_worth_knowing_only_and_three_are_a_low_trouble() {
        Event cure = success().hour(30);
        assertThat(healed(code(53000).hour(1), code(53000).hour(3), cure)).isEqualTo(Severity.INFO);
        assertThat(healed(code(53000).hour(1), code(53000).hour(3), code(53000).hour(5), cure))
                .isEqualTo(Severity.LOW);
    }

    @Test
    void a_trouble_that_stood_at_medium_is_low_once_it_healed() {
        Finding finding = Trial.judged(
                Duration.ofDays(7),
                "account-not-found",
                code(50034).by(user("bo")).hour(1),
                code(50034).by(user("bo")).hour(3),
                code(50034).by(user("bo")).hour(5),
                success().by(user("bo")).hour(9));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void one_attempt_is_no_loop_and_two_are() {
        assertThat(only(code(53000).hour(1)).loop()).isEmpty();
        assertThat(only(code(53000).hour(1), code(53000).hour(3)).loop()).isPresent();
    }

    @Test
    void the_extent_names_apps_addresses_and_devices_once_and_sorted() {
        Finding.Extent extent = only(
                        code(53000).app("Mail").hour(1),
                        code(53000).app("Chat").device("a-laptop").hour(3),
                        code(53000).app("Mail").from("192.0.2.9", "64500", "NL").hour(5))
                .extent();
        assertThat(extent.apps()).extracting(App::name).containsExactly("Chat", "Mail");
        assertThat(extent.addresses()).containsExactly("192.0.2.10", "192.0.2.9");
        assertThat(extent.devices()).containsExactly("a-laptop", "laptop-1");
        assertThat(extent.first()).isEqualTo(Event.START.plus(Duration.ofHours(1)));
        assertThat(extent.last()).isEqualTo(Event.START.plus(Duration.ofHours(5)));
    }

    @Test
    void the_extent_names_nothing_that_the_records_do_not() {
        Finding.Extent extent = only(code(53000)
                        .from("", "", "")
                        .edited(Edits.withoutApp())
                        .edited(Edits.device("", "", ""))
                        .hour(1))
                .extent();
        assertThat(extent.apps()).isEmpty();
        assertThat(extent.addresses()).isEqualTo(List.of());
        assertThat(extent.devices()).isEmpty();
    }

    private static Severity healed(Event... events) {
        return only(events).severity();
    }
}
