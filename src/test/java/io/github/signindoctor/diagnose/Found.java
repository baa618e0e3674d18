package io.github.signindoctor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Picks the one finding that a test is about, and says what it holds in few words. */
public final class Found {
    private Found() {}

    /** The one finding of this cause over these records. */
    public static Finding one(String cause, Event... events) {
        List<Finding> found = all(cause, events);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The findings of this cause over these records. */
    public static List<Finding> all(String cause, Event... events) {
        return Patient.findings(events).stream()
                .filter(finding -> finding.cause().equals(cause))
                .toList();
    }

    /** Some events and some more, as one log. */
    public static Event[] log(List<Event> some, Event... others) {
        return Stream.concat(some.stream(), Arrays.stream(others)).toArray(Event[]::new);
    }

    /** Records by code. */
    public static Map<Integer, Integer> codes(Finding finding) {
        Map<Integer, Integer> codes = new TreeMap<>();
        finding.extent().codes().forEach((ErrorCode code, Integer count) -> codes.put(code.number(), count));
        return codes;
    }

    /** How many records each fact shows. */
    public static List<Integer> shown(Finding finding) {
        return finding.evidence().stream().map(each -> each.records().size()).toList();
    }

    /** That a finding rests on one record with a documented code, surely, and names the rivals. */
    public static void assertPlain(Finding finding, int code, String... rivals) {
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(finding.extent().attempts()).isEqualTo(1);
        assertThat(codes(finding)).isEqualTo(Map.of(code, 1));
        assertThat(shown(finding)).containsExactly(1);
        assertThat(finding.ruledOut()).extracting("cause").containsExactly((Object[]) rivals);
        assertThat(finding.wouldChange()).isNotEmpty();
    }
}
