package io.github.signindoctor.diagnose.tenant;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
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
import io.github.signindoctor.diagnose.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MfaServiceOutageTest {

    private static final String CAUSE = "mfa-service-outage";

    private static List<Event> outage(int users, int minutesApart) {
        return IntStream.range(0, users)
                .mapToObj(i ->
                        code(50087).by(user("u" + i)).at(Duration.ofHours(20).plusMinutes((long) i * minutesApart)))
                .toList();
    }

    @Test
    void one_service_error_for_four_users_at_once_is_an_outage() {
        Finding finding = Found.one(CAUSE, Found.log(outage(4, 5), success().hour(0)));
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.TENANT);
        assertThat(finding.subject().id()).isEqualTo(Event.TENANT);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().users()).hasSize(4);
        assertThat(finding.extent().attempts()).isEqualTo(4);
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50087, 4));
        assertThat(Found.shown(finding)).containsExactly(4);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("policy-change-outbreak");
        assertThat(finding.wouldChange()).isNotEmpty();
        assertThat(causes(Found.log(outage(4, 5), success().hour(0)))).containsExactly(CAUSE);
    }

    @Test
    void three_users_are_too_few() {
        assertThat(causes(Found.log(outage(3, 5), success().hour(0)))).doesNotContain(CAUSE);
    }

    @Test
    void one_user_with_many_service_errors_is_no_outage() {
        assertThat(causes(IntStream.range(0, 9)
                        .mapToObj(i -> code(50087).minute(i * 5L))
                        .toArray(Event[]::new)))
                .doesNotContain(CAUSE);
    }

    /** Sign-ins of the first so many users whom the outage hit, two hours later. */
    private static Event[] back(int users, Event... after) {
        return Found.log(
                outage(4, 5),
                Patient.log(
                        IntStream.range(0, users)
                                .mapToObj(i -> success().by(user("u" + i)).hour(22)),
                        Found.log(List.of(after), success().hour(0))));
    }

    @Test
    void most_of_those_it_hit_coming_in_again_heals_it() {
        Finding finding = Found.one(CAUSE, back(3));
        assertThat(finding.state()).isEqualTo(State.HEALED);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidence().get(1).fact())
                .isEqualTo("3 of the 4 users hit came in again afterwards with what had failed");
        assertThat(Found.shown(finding)).containsExactly(4, 3);
        Finding half = Found.one(CAUSE, back(2));
        assertThat(half.state()).isEqualTo(State.ENDED);
        assertThat(half.severity()).isEqualTo(Severity.HIGH);
        assertThat(half.evidence().get(1).fact()).startsWith("2 of the 4 users hit");
    }

    @Test
    void successes_of_users_whom_it_did_not_hit_heal_nothing() {
        Finding finding = Found.one(
                CAUSE,
                back(
                        0,
                        success().by(user("x")).hour(22),
                        success().by(user("y")).hour(23)));
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(Found.shown(finding)).containsExactly(4);
    }

    @Test
    void another_app_a_silent_row_and_an_older_claim_heal_nothing() {
        Event[] others = IntStream.range(0, 4)
                .mapToObj(i -> success().by(user("u" + i)).app("Chat").hour(22))
                .toArray(Event[]::new);
        Event[] silent = IntStream.range(0, 4)
                .mapToObj(i -> success().by(user("u" + i)).silent().hour(22))
                .toArray(Event[]::new);
        Event[] claimed = IntStream.range(0, 4)
                .mapToObj(i -> success()
                        .by(user("u" + i))
                        .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                        .hour(22))
                .toArray(Event[]::new);
        for (Event[] after : List.of(others, silent, claimed)) {
            assertThat(Found.one(CAUSE, back(0, after)).state()).isEqualTo(State.ENDED);
        }
    }

    @Test
    void the_factor_that_failed_heals_it_in_whatever_app() {
        List<Event> all = new ArrayList<>(List.of(success().hour(0)));
        IntStream.range(0, 4).forEach(i -> {
            all.add(denied("Text message", "MFA denied; service error")
                    .by(user("u" + i))
                    .hour(20));
            all.add(passed("Text message").by(user("u" + i)).app("Chat").hour(22));
        });
        assertThat(Found.one(CAUSE, all.toArray(Event[]::new)).state()).isEqualTo(State.HEALED);
        List<Event> other = new ArrayList<>(all.subList(0, 1));
        IntStream.range(0, 4).forEach(i -> {
            other.add(denied("Text message", "MFA denied; service error")
                    .by(user("u" + i))
                    .hour(20));
            other.add(passed("Mobile app notification")
                    .by(user("u" + i))
                    .app("Chat")
                    .hour(22));
        });
        assertThat(Found.one(CAUSE, other.toArray(Event[]::new)).state()).isEqualTo(State.ENDED);
    }

    @Test
    void who_came_in_between_two_failures_proves_nothing_of_the_last() {
        List<Event> all = new ArrayList<>(List.of(back(0)));
        IntStream.range(0, 4)
                .mapToObj(
                        i -> success().by(user("u" + i)).at(Duration.ofHours(20).plusMinutes(17)))
                .forEach(all::add);
        assertThat(Found.one(CAUSE, all.toArray(Event[]::new)).state()).isEqualTo(State.HEALED);
        all.add(code(50087).by(user("u4")).at(Duration.ofHours(20).plusMinutes(40)));
        assertThat(Found.one(CAUSE, all.toArray(Event[]::new)).state()).isEqualTo(State.ENDED);
    }

    @Test
    void the_texts_and_the_other_code_say_the_same() {
        List<Event> all = new ArrayList<>(outage(2, 5));
        all.add(code(50086).by(user("x")).hour(20));
        all.add(denied("Text message", "MFA denied; service error")
                .by(user("y"))
                .hour(20));
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void errors_that_trickle_through_the_day_are_no_outage() {
        assertThat(causes(Found.log(outage(10, 60), success().hour(0)))).doesNotContain(CAUSE);
        assertThat(causes(Found.log(outage(10, 30), success().hour(0)))).contains(CAUSE);
    }

    @Test
    void two_outages_are_two_findings() {
        List<Event> all = new ArrayList<>(outage(4, 1));
        IntStream.range(0, 4)
                .mapToObj(i -> code(50087).by(user("u" + i)).hour(22))
                .forEach(all::add);
        assertThat(Found.all(CAUSE, all.toArray(Event[]::new))).hasSize(2);
    }

    @Test
    void an_outage_of_two_hours_in_a_row_is_one_finding() {
        List<Event> all = new ArrayList<>(outage(2, 1));
        all.add(code(50087).by(user("x")).at(Duration.ofHours(21).plusMinutes(59)));
        all.add(code(50087).by(user("y")).at(Duration.ofHours(21).plusMinutes(59)));
        assertThat(Found.all(CAUSE, all.toArray(Event[]::new))).hasSize(1);
    }

    @Test
    void an_error_long_before_is_not_explained_by_it() {
        List<Finding> findings = Patient.findings(
                Found.log(outage(4, 5), code(50087).by(user("u0")).hour(2)));
        assertThat(findings).extracting(Finding::cause).contains(CAUSE).hasSize(2);
    }
}
