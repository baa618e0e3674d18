package io.github.signindoctor.diagnose.tenant;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.tenant.PasswordSprayTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScatteredSprayTest {
    private static final String CAUSE = "password-spray";

    /** Each from an address of its own, with one program. */
    private static List<Event> scattered(int users, int networks) {
        return IntStream.range(0, users)
                .mapToObj(i -> refused(i, 50126)
                        .from("198.51.100." + i, "65" + i % networks, "ZZ")
                        .edited(Tailor.agent("sprayer")))
                .toList();
    }

    @Test
    void one_program_from_many_places_is_a_spray_of_the_tenant() {
        Finding finding = Found.one(CAUSE, Found.log(scattered(8, 4), success().hour(0)));
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.TENANT);
        assertThat(finding.subject().id()).isEqualTo(Event.TENANT);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().users()).hasSize(8);
        assertThat(Found.shown(finding)).containsExactly(5);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("wrong-password");
        assertThat(finding.wouldChange()).isNotEmpty();
        assertThat(causes(Found.log(scattered(8, 4), success().hour(0)))).containsExactly(CAUSE);
    }

    @Test
    void it_takes_eight_accounts_four_places_and_one_agent() {
        assertThat(causes(scattered(7, 4).toArray(Event[]::new))).doesNotContain(CAUSE);
        assertThat(causes(scattered(8, 3).toArray(Event[]::new))).doesNotContain(CAUSE);
        List<Event> many = new ArrayList<>(scattered(7, 4));
        many.add(refused(7, 50126).from("198.51.100.7", "653", "ZZ").edited(Tailor.agent("browser")));
        assertThat(causes(many.toArray(Event[]::new))).doesNotContain(CAUSE);
        assertThat(causes(scattered(8, 4).stream()
                        .map(each -> each.edited(Tailor.agent("")))
                        .toArray(Event[]::new)))
                .doesNotContain(CAUSE);
    }

    @Test
    void an_export_without_networks_tells_the_places_by_their_addresses() {
        List<Event> all = IntStream.range(0, 8)
                .mapToObj(
                        i -> refused(i, 50126).from("198.51.100." + i, "", "ZZ").edited(Tailor.agent("sprayer")))
                .toList();
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void it_takes_six_hours_at_most() {
        List<Event> slow = new ArrayList<>(scattered(7, 4));
        slow.add(refused(7, 50126)
                .from("198.51.100.7", "653", "ZZ")
                .edited(Tailor.agent("sprayer"))
                .hour(26));
        assertThat(causes(slow.toArray(Event[]::new))).contains(CAUSE);
        slow.set(7, slow.get(7).at(Duration.ofHours(26).plusSeconds(1)));
        assertThat(causes(slow.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void colleagues_who_mistype_where_they_work_with_a_common_browser_are_none() {
        List<Event> mistyped = new ArrayList<>(scattered(8, 8));
        IntStream.range(0, 8)
                .mapToObj(i -> success()
                        .by(user("u" + i))
                        .from("198.51.100." + (100 + i), "65" + i, "ZZ")
                        .hour(30))
                .forEach(mistyped::add);
        assertThat(causes(mistyped.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    /** What the program of a scattered spray got right, from a place of its own. */
    private static Event entered(Event event, String name) {
        return event.by(user(name))
                .from("198.51.100.200", "65900", "ZZ")
                .device("")
                .edited(Tailor.agent("sprayer"))
                .hour(21);
    }

    private static Event right(int code) {
        return code(code).step("Password", true, "Correct password");
    }

    @ParameterizedTest
    @ValueSource(ints = {50074, 50076, 53003, 50072, 500121})
    void accounts_whose_password_a_scattered_spray_got_right_are_named(int code) {
        Finding finding = Found.one(
                CAUSE, Found.log(scattered(8, 4), success().by(user("hit")).hour(0), entered(right(code), "hit")));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.taken()).extracting("name").containsExactly("hit@contoso.example");
        assertThat(finding.evidence().get(1).fact()).isEqualTo("the password was accepted for hit@contoso.example");
        assertThat(finding.extent().users()).hasSize(9);
        assertThat(finding.withheld()).isEmpty();
    }

    @Test
    void a_scattered_spray_that_came_in_without_a_second_factor_is_named_too() {
        Event in = entered(success().step("Password", true, "Correct password"), "hit");
        assertThat(Found.one(
                                CAUSE,
                                Found.log(
                                        scattered(8, 4),
                                        success().by(user("hit")).hour(0),
                                        in))
                        .taken())
                .hasSize(1);
        Event tried = entered(code(50126), "u3").hour(20);
        assertThat(Found.one(CAUSE, Found.log(scattered(8, 4), tried, entered(success(), "u3")))
                        .taken())
                .extracting("name")
                .containsExactly("u3@contoso.example");
    }

    @Test
    void a_spray_that_got_nothing_right_has_no_account_to_contain() {
        assertThat(Found.one(CAUSE, scattered(8, 4).toArray(Event[]::new)).withheld())
                .containsExactly("contain-account");
    }

    private static void assertNobodyTaken(Event... others) {
        Finding finding = Found.one(CAUSE, Found.log(scattered(8, 4), others));
        assertThat(finding.taken()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void another_program_another_day_and_a_silent_renewal_are_not_the_sprays() {
        Event before = success().by(user("hit")).hour(0);
        assertNobodyTaken(before, entered(right(50074), "hit").edited(Tailor.agent("browser")));
        assertNobodyTaken(before, entered(right(50074), "hit").app("other"));
        assertNobodyTaken(before, entered(right(50074), "hit").hour(50));
        assertNobodyTaken(before, entered(right(50074), "hit").silent());
        assertNobodyTaken(before, entered(code(50074).step("Password", false, "Invalid password"), "hit"));
    }

    @Test
    void a_colleague_with_the_same_common_browser_is_not_taken() {
        Event before = success().by(user("hit")).hour(0);
        assertNobodyTaken(before, entered(passed("Mobile app notification"), "hit"));
        assertNobodyTaken(
                before,
                entered(right(50074), "hit"),
                entered(passed("Mobile app notification"), "hit").hour(22));
        assertNobodyTaken(before, entered(right(50074), "hit").device("laptop-1"));
        assertNobodyTaken(
                before, entered(success(), "hit"), entered(success(), "hit").app("other"));
        assertNobodyTaken(
                before, entered(success(), "hit"), entered(success(), "hit").hour(50));
        assertNobodyTaken(entered(success(), "hit"));
    }

    @Test
    void where_colleagues_work_nobody_is_taken() {
        assertNobodyTaken(
                success().by(user("hit")).hour(0),
                entered(right(50074), "hit"),
                success().by(user("bo")).from("198.51.100.201", "65900", "ZZ").hour(1),
                success().by(user("cy")).from("198.51.100.202", "65900", "ZZ").hour(1));
    }
}
