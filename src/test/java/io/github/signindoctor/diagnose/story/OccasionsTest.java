package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final String PUSH = "Mobile app notification";
    private static final String UNANSWERED = "MFA denied; user did not respond to mobile app notification";

    @Test
    void the_attempts_of_one_episode_are_one_time() {
        Occasions occasions = of(
                denied(PUSH, UNANSWERED).minute(0),
                denied(PUSH, UNANSWERED).minute(6),
                denied(PUSH, UNANSWERED).minute(14),
                denied(PUSH, UNANSWERED).minute(200),
                denied(PUSH, UNANSWERED).minute(207));
        assertThat(minutes(occasions)).containsExactly(14L, 207L);
        assertThat(occasions.episodes()).isTrue();
    }

    @Test
    void a_prompt_and_its_silent_twin_are_one_time_and_silent_rows_between_are_none() {
        Occasions occasions = of(
                code(50074).minute(0),
                code(50076).app("Sync").silent().at(Duration.ofSeconds(50)),
                code(50076).app("Sync").silent().minute(60),
                code(50074).minute(120),
                code(50076).app("Sync").silent().at(Duration.ofMinutes(120).plusSeconds(50)));
        assertThat(minutes(occasions)).containsExactly(0L, 120L);
    }

    @Test
    void two_apps_that_ask_within_five_minutes_are_one_time_and_later_ones_are_two() {
        assertThat(minutes(of(
                        code(50074).device("a").app("Mail").minute(0),
                        code(50074).device("b").app("Chat").minute(5),
                        code(50074).device("a").app("Mail").minute(90))))
                .containsExactly(5L, 90L);
        assertThat(minutes(of(
                        code(50074).device("a").app("Mail").minute(0),
                        code(50074).device("b").app("Chat").minute(6),
                        code(50074).device("a").app("Mail").minute(90))))
                .containsExactly(0L, 6L, 90L);
    }

    @Test
    void a_prompt_that_comes_back_minutes_after_the_answer_is_another_time() {
        assertThat(minutes(of(
                        passed(PUSH).minute(0),
                        passed(PUSH).minute(7),
                        passed(PUSH).minute(15))))
                .containsExactly(0L, 7L, 15L);
    }

    @Test
    void within_one_episode_each_attempt_counts_as_that() {
        Occasions occasions = of(
                denied(PUSH, UNANSWERED).minute(0),
                denied(PUSH, UNANSWERED).minute(7),
                denied(PUSH, UNANSWERED).minute(14));
        assertThat(occasions.times()).hasSize(3);
        assertThat(occasions.episodes()).isFalse();
    }

    @Test
    void one_prompt_with_its_silent_twin_or_one_in_each_of_two_apps_is_one_time() {
        assertThat(of(code(50074).minute(0), code(50076).silent().at(Duration.ofSeconds(50)))
                        .times())
                .hasSize(1);
        assertThat(of(code(50074).minute(0), code(50074).app("Chat").at(Duration.ofSeconds(50)))
                        .times())
                .hasSize(1);
    }

    @Test
    void where_nobody_is_met_the_silent_rows_are_what_there_is() {
        Occasions occasions = of(
                code(50076).silent().minute(0),
                code(50076).silent().minute(60),
                success().silent().minute(120));
        assertThat(minutes(occasions)).containsExactly(0L, 60L, 120L);
    }

    @Test
    void the_state_counts_from_the_last_record_whoever_acted() {
        Story story = story(
                code(50074).minute(0),
                code(50074).minute(60),
                code(50076).silent().app("Sync").minute(600));
        Course course = Course.of(story, story.attempts());
        assertThat(course.last()).isEqualTo(Event.START.plus(Duration.ofMinutes(600)));
        assertThat(course.medianSpacing()).isEqualTo(Duration.ofMinutes(60));
    }

    private static List<Long> minutes(Occasions occasions) {
        return occasions.times().stream()
                .map(at -> Duration.between(Event.START, at).toMinutes())
                .toList();
    }

    private static Occasions of(Event... events) {
        Story story = story(events);
        return Occasions.of(story, story.attempts());
    }

    private static Story story(Event... events) {
        return new Story(
                new UserTimeline(
                        new UserRef("id-ada", "ada@contoso.example"),
                        Event.TENANT,
                        Arrays.stream(events).map(Event::record).toList()),
                new Reader(Patient.KNOWLEDGE),
                Event.START.plus(Duration.ofDays(7)));
    }
}
