package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.ErrorCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which codes and signals a story holds at all. Most stories hold few, so that most checks can be passed over without
 * looking at a record.
 */
public final class Signs {
    private final int[] codes;
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private final boolean risky;

    Signs(List<Reading> readings) {
        int[] found = new int[readings.size()];
        int count = 0;
        boolean events = false;
        for (Reading reading : readings) {
            Optional<ErrorCode> carried = reading.signIn().status().code();
            int code = carried.isPresent() ? carried.get().number() : 0;
            if (code != 0 && (count == 0 || found[count - 1] != code)) {
                found[count++] = code;
            }
            signals.add(reading.signal());
            events |= !reading.signIn().risk().events().isEmpty();
        }
        this.codes = Arrays.copyOf(found, count);
        this.risky = events;
    }

    /** Whether a record carries one of these codes; not to be asked about success. */
    public boolean hasCode(int... wanted) {
        for (int code : codes) {
            for (int each : wanted) {
                if (code == each) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a record says this of the second factor. */
    public boolean hasSignal(Signal wanted) {
        return signals.contains(wanted);
    }

    /** Whether a record says one of these of the second factor. */
    public boolean hasSignal(Collection<Signal> wanted) {
        for (Signal each : wanted) {
            if (signals.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record names a risk event. */
    public boolean hasRiskEvents() {
        return risky;
    }
}
