package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Chance;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the records arrive says nothing about the people. */
class ArrivalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void any_split_and_merge_gives_the_same_report(long seed) {
        Chance chance = new Chance(seed);
        List<String> lines = lines(seed, chance);
        String whole = Examined.files(folder, Ways.whole(lines)).jsonWithoutFiles();

        for (int files : new int[] {2, chance.between(3, 9)}) {
            assertThat(Examined.files(folder, Ways.split(lines, files, chance)).jsonWithoutFiles())
                    .as("seed %d, %d files", seed, files)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void shuffled_input_gives_the_same_report(long seed) {
        Chance chance = new Chance(seed);
        List<String> lines = lines(seed, chance);

        assertThat(Examined.files(folder, Ways.whole(Ways.shuffled(lines, chance)))
                        .jsonWithoutFiles())
                .isEqualTo(Examined.files(folder, Ways.whole(lines)).jsonWithoutFiles());
    }

    /** About a third of all ailments, the lives that look like trouble, and some colleagues. */
    private static List<String> lines(long seed, Chance chance) {
        Ailment[] some = Arrays.stream(Ailment.values())
                .filter(each -> chance.percent(35))
                .toArray(Ailment[]::new);
        return Ways.lines(Ward.of(seed).colleagues(6).with(some).lives().log());
    }
}
