package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.samples.LoopStory;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of loop is seen, and whether it still runs. */
class LoopsTest {

    private static final int LAST_DAYS = 6;
    private static final int FIRST_DAYS = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(LoopStory.class)
    void a_loop_of_the_last_hours_is_running(LoopStory story) {
        holds(story, LAST_DAYS, State.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(LoopStory.class)
    void a_loop_that_stopped_days_ago_without_a_success_has_ended(LoopStory story) {
        holds(story, FIRST_DAYS, State.ENDED);
    }

    @ParameterizedTest
    @EnumSource(LoopStory.class)
    void a_loop_that_a_success_of_its_kind_follows_is_healed(LoopStory story) {
        assumeTrue(story.heals(), "no success could heal this loop");
        holds(story, FIRST_DAYS, State.HEALED);
    }

    private void holds(LoopStory story, int day, State state) {
        for (long seed : new long[] {71, 72, 73}) {
            Ward ward = Ward.of(seed).colleagues(8);
            Person person = ward.looping(story, day, state == State.HEALED);
            List<Finding> found = Examined.files(folder, Ways.whole(Ways.lines(ward.log())))
                    .about(person)
                    .map(advice -> advice.finding())
                    .toList();

            Optional<Finding> loop = found.stream()
                    .filter(each -> each.loop()
                            .map(Loop::kind)
                            .map(Loop.Kind::id)
                            .filter(story.kind()::equals)
                            .isPresent())
                    .findFirst();
            assertThat(loop.map(Finding::state))
                    .as(
                            "seed %d: %s",
                            seed,
                            found.stream()
                                    .map(each -> each.cause() + " " + each.state() + " " + each.loop())
                                    .toList())
                    .contains(state);
        }
    }
}
