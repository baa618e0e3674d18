package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People who are well get no finding above info: travellers, new providers, VPN, first-day registration, mobile data,
 * prompts once a day, low or dismissed risk, single slips.
 */
class HealthTest {

    @TempDir
    Path folder;

    static LongStream tens() {
        return LongStream.of(100, 110, 120, 130);
    }

    @ParameterizedTest
    @MethodSource("tens")
    void healthy_people_get_no_finding_above_info(long first) {
        List<String> alarms = new ArrayList<>();
        for (long seed = first; seed < first + 10; seed++) {
            Ward ward = Ward.of(seed).colleagues(8).lives();
            Examined examined = Examined.files(folder, Ways.whole(Ways.lines(ward.log())));
            examined.advices().stream()
                    .filter(advice -> advice.finding().severity() != Severity.INFO)
                    .forEach(advice -> alarms.add(advice.finding().cause() + " for "
                            + ward.well().entrySet().stream()
                                    .filter(each -> each.getKey()
                                            .id()
                                            .equals(advice.finding().subject().id()))
                                    .map(java.util.Map.Entry::getValue)
                                    .toList()));
        }
        assertThat(alarms).isEmpty();
    }
}
