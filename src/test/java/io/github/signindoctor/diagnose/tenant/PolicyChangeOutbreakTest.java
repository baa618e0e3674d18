package io.github.signindoctor.diagnose.tenant;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.PolicyResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyChangeOutbreakTest {

    private static final String CAUSE = "policy-change-outbreak";

    /** People who work on the first day, and one who is refused nowhere. */
    private static List<Event> workers(int users) {
        return IntStream.range(0, users)
                .mapToObj(i -> success().by(user("u" + i)).minute(i))
                .toList();
    }

    private static Event refused(int i, Duration after) {
        return code(53003).by(user("u" + i)).refusedBy("Everything").at(after);
    }

    private static Event[] outbreak(int users, Duration onset, int minutesApart) {
        List<Event> all = new ArrayList<>(workers(users));
        IntStream.range(0, users)
                .mapToObj(i -> refused(i, onset.plusMinutes((long) i * minutesApart)))
                .forEach(all::add);
        return all.toArray(Event[]::new);
    }

    private static final Duration DAY_TWO = Duration.ofHours(26);

    @Test
    void four_users_first_refused_by_one_policy_within_hours() {
        Finding finding = Found.one(CAUSE, outbreak(4, DAY_TWO, 10));
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.POLICY);
        assertThat(finding.subject().id()).isEqualTo("id-Everything");
        assertThat(finding.subject().name()).isEqualTo("Everything");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().users()).hasSize(4);
        assertThat(finding.extent().attempts()).isEqualTo(4);
        assertThat(finding.extent().policies()).extracting("name").containsExactly("Everything");
        assertThat(Found.codes(finding)).isEqualTo(Map.of(53003, 4));
        assertThat(Found.shown(finding)).containsExactly(4);
        assertThat(finding.evidence().get(0).fact()).startsWith("4 users").contains("nobody before");
        assertThat(finding.ruledOut()).extracting("cause").containsExactly("blocked-by-policy", "mfa-service-outage");
        assertThat(finding.wouldChange()).isNotEmpty();
        assertThat(causes(outbreak(4, DAY_TWO, 10))).containsExactly(CAUSE);
    }

    @Test
    void a_stranger_whom_it_refuses_beside_them_stays_a_stranger() {
        List<Event> all = new ArrayList<>(List.of(outbreak(5, DAY_TWO, 10)));
        all.add(refused(0, DAY_TWO.plusHours(2)).fromAfar());
        all.add(success().by(user("u0")).at(DAY_TWO.plusHours(5)));
        assertThat(causes(all.toArray(Event[]::new))).containsExactlyInAnyOrder(CAUSE, "stolen-password");
    }

    @Test
    void three_users_are_too_few() {
        assertThat(causes(outbreak(3, DAY_TWO, 10))).doesNotContain(CAUSE);
    }

    @Test
    void the_fourth_counts_within_six_hours() {
        assertThat(causes(outbreak(4, DAY_TWO, 120))).contains(CAUSE);
        assertThat(causes(outbreak(4, DAY_TWO, 121))).doesNotContain(CAUSE);
    }

    @Test
    void it_takes_half_a_day_of_quiet_before() {
        assertThat(causes(outbreak(4, Duration.ofHours(12), 10))).contains(CAUSE);
        assertThat(causes(outbreak(4, Duration.ofHours(12).minusSeconds(1), 10)))
                .doesNotContain(CAUSE);
    }

    @Test
    void a_policy_that_always_refused_the_same_people_is_none() {
        List<Event> all = new ArrayList<>(workers(6));
        IntStream.range(0, 6)
                .boxed()
                .flatMap(i -> Stream.of(refused(i, Duration.ofHours(1 + i)), refused(i, DAY_TWO.plusMinutes(i))))
                .forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void somebody_whom_it_always_refused_does_not_hide_it() {
        Event regular = code(53003).by(user("regular")).refusedBy("Everything");
        Finding finding = Found.one(CAUSE, Found.log(List.of(outbreak(4, DAY_TWO, 10)), regular.hour(2)));
        assertThat(finding.evidence().get(0).fact()).startsWith("4 users").contains("only 1 before");
        assertThat(causes(Found.log(List.of(outbreak(4, DAY_TWO, 10)), regular)))
                .contains("blocked-by-policy");
    }

    @Test
    void those_struck_together_must_be_half_of_all_whom_it_refuses() {
        List<Event> all = new ArrayList<>(List.of(outbreak(4, DAY_TWO, 10)));
        IntStream.range(0, 4)
                .mapToObj(i -> code(53003)
                        .by(user("other" + i))
                        .refusedBy("Everything")
                        .hour(40 + i * 10L))
                .forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
        all.add(code(53003).by(user("other9")).refusedBy("Everything").hour(90));
        assertThat(causes(all.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void newcomers_whom_a_standing_policy_refuses_are_none() {
        List<Event> all = new ArrayList<>(workers(2));
        all.add(success().by(user("old")).hour(0));
        IntStream.range(0, 5).mapToObj(i -> refused(i, DAY_TWO.plusMinutes(i))).forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).doesNotContain(CAUSE);
        all.add(success().by(user("u2")).hour(1));
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void half_of_those_struck_must_have_worked_before() {
        List<Event> all = new ArrayList<>(workers(2));
        IntStream.range(0, 4).mapToObj(i -> refused(i, DAY_TWO.plusMinutes(i))).forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {53000, 53003, 53009, 53010, 530002, 530021})
    void each_code_of_a_refusal_counts(int code) {
        List<Event> all = new ArrayList<>(workers(4));
        IntStream.range(0, 4)
                .mapToObj(i ->
                        code(code).by(user("u" + i)).refusedBy("Everything").at(DAY_TWO.plusMinutes(i)))
                .forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).contains(CAUSE);
    }

    @Test
    void interrupts_and_report_only_results_do_not_count() {
        List<Event> asked = new ArrayList<>(workers(4));
        List<Event> reported = new ArrayList<>(workers(4));
        IntStream.range(0, 4).forEach(i -> {
            asked.add(code(50074).by(user("u" + i)).refusedBy("Everything").at(DAY_TWO.plusMinutes(i)));
            reported.add(code(53003)
                    .by(user("u" + i))
                    .policy("Everything", PolicyResult.REPORT_ONLY_FAILURE)
                    .at(DAY_TWO.plusMinutes(i)));
        });
        assertThat(causes(asked.toArray(Event[]::new))).doesNotContain(CAUSE);
        assertThat(causes(reported.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void users_refused_by_another_policy_are_not_explained_by_it() {
        Event other = code(53003).by(user("u0")).refusedBy("Another").hour(50);
        assertThat(causes(Found.log(List.of(outbreak(4, DAY_TWO, 10)), other)))
                .containsExactly(CAUSE, "blocked-by-policy");
    }

    private static Event[] unlisted(int code) {
        List<Event> all = new ArrayList<>(workers(5));
        IntStream.range(0, 5)
                .mapToObj(i -> code(code)
                        .by(user("u" + i))
                        .edited(Edits.withoutPolicies())
                        .at(DAY_TWO.plusMinutes(i)))
                .forEach(all::add);
        return all.toArray(Event[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {53003, 53000, 53001, 53009, 530002})
    void where_the_log_lists_no_policies_the_subject_is_a_policy_that_it_does_not_name(int code) {
        Finding finding = Found.one(CAUSE, unlisted(code));
        assertThat(finding.subject())
                .isEqualTo(new Subject(
                        Subject.Kind.POLICY,
                        Event.TENANT,
                        "unnamed-" + code,
                        "not named by the log (code " + code + ")"));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.extent().policies()).isEmpty();
        assertThat(finding.evidence().get(0).fact())
                .startsWith("5 users were first refused by a policy that the log does not name, with code " + code);
        assertThat(finding.evidence().get(1).fact())
                .startsWith("the log does not name the policy: look it up in")
                .contains("Conditional Access", "audit log, category Policy");
        assertThat(Found.shown(finding)).containsExactly(5, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {53004, 53011, 530035})
    void refusals_that_are_not_of_a_policy_name_none(int code) {
        assertThat(causes(unlisted(code))).doesNotContain(CAUSE);
    }

    @Test
    void a_list_without_a_refusing_policy_is_no_absent_list() {
        List<Event> all = new ArrayList<>(workers(5));
        IntStream.range(0, 5)
                .mapToObj(i -> code(53003)
                        .by(user("u" + i))
                        .policy("Other", PolicyResult.NOT_APPLIED)
                        .at(DAY_TWO.plusMinutes(i)))
                .forEach(all::add);
        assertThat(causes(all.toArray(Event[]::new))).doesNotContain(CAUSE);
    }

    @Test
    void policies_that_other_records_of_the_same_hours_name_are_shown_beside_it() {
        Event listed = code(53003).by(user("x")).refusedBy("Travel");
        Finding finding = Found.one(CAUSE, Found.log(List.of(unlisted(53003)), listed.at(DAY_TWO.plusMinutes(2))));
        assertThat(finding.evidence().get(2).fact())
                .isEqualTo("policies that other records of the same hours name as refusing: \"Travel\"");
        assertThat(finding.extent().policies()).isEmpty();
        assertThat(Found.one(CAUSE, Found.log(List.of(unlisted(53003)), listed.at(DAY_TWO.plusMinutes(20))))
                        .evidence())
                .hasSize(2);
    }

    @Test
    void it_is_healed_when_most_of_those_it_hit_enter_the_app_again() {
        List<Event> all = new ArrayList<>(List.of(outbreak(4, DAY_TWO, 10)));
        all.add(success().by(user("bystander")).hour(30));
        assertThat(Found.one(CAUSE, all.toArray(Event[]::new)).state()).isEqualTo(State.ENDED);
        IntStream.range(0, 3)
                .mapToObj(i -> success().by(user("u" + i)).hour(30))
                .forEach(all::add);
        Finding healed = Found.one(CAUSE, all.toArray(Event[]::new));
        assertThat(healed.state()).isEqualTo(State.HEALED);
        assertThat(healed.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void beside_a_policy_that_blocks_one_that_only_asks_is_not_what_changed() {
        List<Event> all = new ArrayList<>(workers(4));
        IntStream.range(0, 4)
                .mapToObj(i -> code(53003)
                        .by(user("u" + i))
                        .refusedBy("Everything")
                        .edited(Edits.policy("Second factor", PolicyResult.FAILURE, "Mfa"))
                        .at(DAY_TWO.plusMinutes(i)))
                .forEach(all::add);
        assertThat(Found.all(CAUSE, all.toArray(Event[]::new)))
                .extracting(each -> each.subject().name())
                .containsExactly("Everything");
    }
}
