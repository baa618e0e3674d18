package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsTest {
    private static final Instant LATER = Event.START.plus(Duration.ofDays(1));

    @Test
    void records_that_name_the_same_first_request_are_one_attempt_whatever_their_distance() {
        Story story = story(
                code(50074).id("a").original("a").minute(0),
                code(500121).id("b").original("a").minute(25));
        assertThat(story.attempts()).hasSize(1);
        assertThat(story.attempts().get(0).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_shared_correlation_id_joins_within_ten_minutes_where_no_first_request_is_named() {
        assertThat(story(
                                code(50074).correlation("c").minute(0),
                                success().correlation("c").minute(10))
                        .attempts())
                .hasSize(1);
        assertThat(story(
                                code(50074).correlation("c").minute(0),
                                success().correlation("c").minute(11))
                        .attempts())
                .hasSize(2);
    }

    @Test
    void a_shared_correlation_id_does_not_join_two_attempts_that_name_different_first_requests() {
        assertThat(story(
                                code(50074)
                                        .correlation("c")
                                        .id("b")
                                        .original("a")
                                        .minute(0),
                                code(50074)
                                        .correlation("c")
                                        .id("y")
                                        .original("x")
                                        .minute(1))
                        .attempts())
                .hasSize(2);
    }

    @Test
    void a_success_closes_an_attempt() {
        Story story = story(
                code(50074).correlation("c").minute(0),
                success().correlation("c").minute(1),
                code(50074).correlation("c").minute(2));
        assertThat(story.attempts()).extracting(Attempt::outcome).containsExactly(Outcome.SUCCEEDED, Outcome.ABANDONED);
    }

    @Test
    void at_one_instant_the_success_comes_last() {
        Story story = story(
                success().correlation("c").id("a").minute(3),
                code(50140).correlation("c").id("b").minute(3));
        assertThat(story.attempts()).hasSize(1);
        assertThat(story.attempts().get(0).outcome()).isEqualTo(Outcome.SUCCEEDED);
    }

    @Test
    void an_interrupt_that_nothing_followed_is_abandoned_and_a_young_one_pending() {
        assertThat(outcomeOf(code(50074), LATER)).isEqualTo(Outcome.ABANDONED);
        assertThat(outcomeOf(code(50074), Event.START.plus(Duration.ofMinutes(9))))
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void what_a_policy_or_the_account_refuses_is_blocked_and_the_rest_failed() {
        assertThat(outcomeOf(code(53003), LATER)).isEqualTo(Outcome.BLOCKED);
        assertThat(outcomeOf(code(50053), LATER)).isEqualTo(Outcome.BLOCKED);
        assertThat(outcomeOf(code(50126), LATER)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_absent_code_is_never_a_success() {
        assertThat(outcomeOf(success().withoutCode(), LATER)).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void attempts_of_one_app_at_most_ten_minutes_apart_are_one_episode() {
        assertThat(story(
                                code(50126).minute(0),
                                code(50126).minute(10),
                                success().minute(20))
                        .episodes())
                .hasSize(1);
        assertThat(story(code(50126).minute(0), success().minute(11)).episodes())
                .hasSize(2);
    }

    @Test
    void another_app_on_another_device_is_another_episode() {
        assertThat(story(
                                code(50126).app("Mail").device("laptop").minute(0),
                                success().app("Chat").device("phone").minute(1))
                        .episodes())
                .hasSize(2);
        assertThat(story(
                                code(50126).app("Mail").device("laptop").minute(0),
                                success().app("Chat").device("laptop").minute(1))
                        .episodes())
                .hasSize(1);
    }

    @Test
    void a_silent_row_that_an_interactive_success_answers_belongs_to_its_episode() {
        Story story = story(code(50076).silent().minute(0), success().minute(4));
        assertThat(story.unanswered(each -> each.hasCode(50076))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void any_order_of_arrival_gives_the_same_attempts(int seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            events.add(code(List.of(0, 50074, 50126, 500121, 50140).get(random.nextInt(5)))
                    .id("r" + i)
                    .correlation("c" + random.nextInt(12))
                    .original(random.nextBoolean() ? "" : "r" + random.nextInt(60))
                    .minute(random.nextInt(240)));
        }
        List<String> sorted = told(events);
        Collections.shuffle(events, random);
        assertThat(told(events)).isEqualTo(sorted);
    }

    /** Each attempt by its outcome and the request ids of its records. */
    private static List<String> told(List<Event> events) {
        return story(events.toArray(Event[]::new)).attempts().stream()
                .map(attempt -> attempt.outcome()
                        + attempt.readings().stream()
                                .map(each -> each.whole().requestId())
                                .toList()
                                .toString())
                .toList();
    }

    private static Outcome outcomeOf(Event event, Instant asOf) {
        return story(asOf, event).attempts().get(0).outcome();
    }

    private static Story story(Event... events) {
        return story(LATER, events);
    }

    private static Story story(Instant asOf, Event... events) {
        UserTimeline timeline = new UserTimeline(
                new UserRef("id-ada", "ada@contoso.example"),
                Event.TENANT,
                Arrays.stream(events).map(Event::record).toList());
        return new Story(timeline, new Reader(Patient.KNOWLEDGE), asOf);
    }

    @Test
    void records_that_name_a_first_request_which_the_log_lacks_are_one_attempt_too() {
        assertThat(story(
                                code(50074).id("b").original("a").minute(0),
                                code(500121).id("c").original("a").minute(25))
                        .attempts())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {53000, 53099, 530000, 530999, 50105})
    void the_families_of_refusals_reach_from_end_to_end(int number) {
        assertThat(outcomeOf(code(number), LATER)).isEqualTo(Outcome.BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {52999, 53100, 529999, 531000, 50126})
    void their_neighbours_are_failures(int number) {
        assertThat(outcomeOf(code(number), LATER)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void only_what_succeeded_ended_well() {
        assertThat(story(success()).attempts().get(0).succeeded()).isTrue();
        assertThat(story(code(50126)).attempts().get(0).succeeded()).isFalse();
    }

    @Test
    void devices_that_only_show_a_name_are_told_apart_by_it() {
        Event mail = code(50126).app("Mail").edited(Edits.named("laptop")).minute(0);
        assertThat(story(
                                mail,
                                success()
                                        .app("Chat")
                                        .edited(Edits.named("laptop"))
                                        .minute(1))
                        .episodes())
                .hasSize(1);
        assertThat(story(
                                mail,
                                success()
                                        .app("Chat")
                                        .edited(Edits.named("phone"))
                                        .minute(1))
                        .episodes())
                .hasSize(2);
    }
}
