package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to others, elsewhere, does not change what happened to somebody. */
class DoublingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void doubling_the_log_with_new_users_changes_no_cause(long seed) {
        Ward ward = Ward.of(seed).colleagues(8).with(Ailment.values()).lives();
        Log log = ward.log();
        Examined alone = Examined.files(folder, Ways.whole(Ways.lines(log)));
        Examined beside = Examined.files(folder, Ways.whole(Ways.lines(Copies.doubled(log))));

        Map<String, List<String>> before = new TreeMap<>();
        Map<String, List<String>> after = new TreeMap<>();
        Map<String, List<String>> copies = new TreeMap<>();
        for (Ailment ailment : Ailment.values()) {
            for (Person person : ward.sufferers(ailment)) {
                String key = ailment + " " + person.id();
                before.put(key, causes(alone, person));
                after.put(key, causes(beside, person));
                copies.put(key, causes(beside, Copies.of(person, log.tenant().id())));
            }
        }
        assertThat(after).isEqualTo(before);
        assertThat(copies).isEqualTo(before);
    }

    private static List<String> causes(Examined examined, Person person) {
        return examined.about(person)
                .map(advice -> advice.finding().cause())
                .sorted()
                .toList();
    }
}
