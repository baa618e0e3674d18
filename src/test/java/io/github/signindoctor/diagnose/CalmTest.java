package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalmTest {
    private static final Instant LATER = Event.START.plus(Duration.ofDays(7));

    private static Optional<Map<Outcome, Long>> outcomes(Event... events) {
        List<SignIn> records = Arrays.stream(events).map(Event::record).toList();
        Roster roster = Roster.of(SignInLog.of(records));
        TenantView view = Diagnoser.survey(roster.users(), Patient.KNOWLEDGE);
        Context context = new Context(LATER, Event.START, view, Patient.KNOWLEDGE);
        return Calm.outcomes(SignInLog.of(records), new Reader(Patient.KNOWLEDGE), context);
    }

    private static Event prompt(int hour) {
        return code(50074).hour(hour).correlation("try " + hour);
    }

    private static Event answer(int hour) {
        return success().at(Duration.ofHours(hour).plusSeconds(20)).correlation("try " + hour);
    }

    @Test
    void successes_and_answered_prompts_of_everyday_are_calm_and_counted_as_attempts() {
        assertThat(outcomes(prompt(1), answer(1), success().hour(5), success().hour(9)))
                .contains(Map.of(Outcome.SUCCEEDED, 3L));
    }

    @Test
    void a_session_that_was_not_there_may_be_left_open() {
        assertThat(outcomes(success().hour(1), code(50058).hour(3).silent()))
                .contains(Map.of(Outcome.SUCCEEDED, 1L, Outcome.ABANDONED, 1L));
    }

    static Stream<List<Event>> troubles() {
        return Stream.of(
                List.of(success().hour(1), prompt(2)),
                List.of(prompt(2), answer(2).app("Another app")),
                List.of(success().hour(1), code(53003).hour(2)),
                List.of(success().hour(1), code(50126).hour(2), success().hour(3)),
                List.of(success().hour(1), success().hour(2).fromAfar()),
                List.of(success().hour(1), success().hour(2).from("192.0.2.77", "64500", "")),
                List.of(success().hour(1), success().hour(2).clientApp("IMAP4")),
                Stream.of(1, 9, 17, 25)
                        .map(hour -> passed("Mobile app notification").hour(hour))
                        .toList(),
                Stream.of(0, 10, 20, 30, 40)
                        .map(second -> success().at(Duration.ofSeconds(second)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whoever_may_be_in_trouble_is_not_calm(List<Event> events) {
        assertThat(outcomes(events.toArray(Event[]::new))).isEmpty();
    }

    /** The diagnosis asserts by itself that a calm user's story, told in full, says the same. */
    @Test
    void the_short_way_and_the_long_way_agree_on_logs_made_by_chance() {
        int calm = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random chance = new Random(seed);
            List<Event> events = new ArrayList<>();
            for (int at = 0; at < 2 + chance.nextInt(8); at++) {
                events.add(event(chance).id("request " + at));
            }
            Event[] log = events.toArray(Event[]::new);
            if (outcomes(log).isPresent()) {
                assertThat(Patient.findings(log)).isEmpty();
                calm++;
            }
        }
        assertThat(calm).isBetween(40, 360);
    }

    private static Event event(Random chance) {
        int[] codes = {0, 0, 0, 0, 50074, 50076, 50058, 50140};
        int code = codes[chance.nextInt(codes.length)];
        Event event = code == 0 ? success() : code(code);
        event.at(Duration.ofMinutes(chance.nextInt(12) * 8L))
                .correlation("correlation " + chance.nextInt(5))
                .app("App " + chance.nextInt(2));
        if (chance.nextInt(4) == 0) {
            event.original("request " + chance.nextInt(8));
        }
        return chance.nextInt(20) == 0 ? event.fromAfar() : event;
    }
}
