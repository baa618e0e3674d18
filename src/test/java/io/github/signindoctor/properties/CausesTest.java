package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Ward;
import io.github.signindoctor.samples.shape.SampleShape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each story is told by its cause, whatever the seed and in every shape that can show it. */
class CausesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void each_story_is_told_by_its_cause(long seed) {
        Ward ward = Ward.of(seed).colleagues(12).with(Ailment.values()).lives();
        Examined examined = Examined.files(folder, Ways.whole(Ways.lines(ward.log())));

        assertThat(missed(ward, examined, List.of(Ailment.values()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Eye.class)
    void each_story_is_told_in_every_shape_that_can_show_it(Eye eye) {
        Ward ward = Ward.of(61).colleagues(12).with(Ailment.values());
        Examined examined =
                Examined.files(folder, SampleShape.valueOf(eye.name()).files(ward.log()));

        assertThat(missed(ward, examined, eye.shown())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Eye.class)
    void no_shape_turns_an_attack_into_a_reset(Eye eye) {
        Ward ward = Ward.of(62).colleagues(8).with(BlindnessTest.ATTACKS.toArray(Ailment[]::new));
        Examined examined =
                Examined.files(folder, SampleShape.valueOf(eye.name()).files(ward.log()));

        for (Ailment attack : BlindnessTest.ATTACKS) {
            for (Person person : ward.sufferers(attack)) {
                assertThat(examined.about(person).map(Examined::firstRemedy))
                        .as("%s", attack)
                        .doesNotContainAnyElementsOf(BlindnessTest.RESETS);
            }
        }
    }

    private static List<String> missed(Ward ward, Examined examined, List<Ailment> wanted) {
        List<String> missed = new ArrayList<>();
        for (Ailment ailment : wanted) {
            for (Person person : ward.sufferers(ailment)) {
                boolean told = ailment.people() > 1
                        ? examined.explains(ailment.cause(), person)
                        : examined.cause(person).filter(ailment.cause()::equals).isPresent();
                if (!told) {
                    missed.add(ailment + " was told as "
                            + examined.about(person)
                                    .map(advice -> advice.finding().cause())
                                    .toList());
                }
            }
        }
        return missed;
    }
}
