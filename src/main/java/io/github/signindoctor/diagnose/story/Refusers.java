package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import java.util.Locale;

/**
 * Which policies refused a record: of those with result {@code failure} the ones whose enforced controls are what the
 * code speaks of. Beside a policy that blocks, one that only misses a second factor carries {@code failure} too.
 */
public final class Refusers {
    private static final List<String> BLOCK = List.of("block");
    private static final List<String> COMPLIANCE = List.of("compliantdevice", "markedascompliant");
    private static final List<String> JOINED = List.of("domainjoined", "hybrid");
    private static final List<String> APPROVED = List.of("approvedapp", "approvedclient");
    private static final List<String> PROTECTED = List.of("compliantapp", "appprotection");

    private Refusers() {}

    /** The policies that refused; all with result {@code failure} where no control tells them apart. */
    public static List<AppliedPolicy> of(Reading reading) {
        List<AppliedPolicy> failed = reading.signIn().policies().with(PolicyResult.FAILURE);
        List<String> wanted = failed.size() < 2 ? List.of() : controls(reading);
        if (wanted.isEmpty()) {
            return failed;
        }
        List<AppliedPolicy> fitting =
                failed.stream().filter(policy -> enforces(policy, wanted)).toList();
        return fitting.isEmpty() ? failed : fitting;
    }

    private static List<String> controls(Reading reading) {
        if (reading.hasCode(53003)) {
            return BLOCK;
        }
        if (reading.hasCode(53000, 530002)) {
            return COMPLIANCE;
        }
        if (reading.hasCode(53001, 530003)) {
            return JOINED;
        }
        if (reading.hasCode(53002, 530021)) {
            return APPROVED;
        }
        return reading.hasCode(53009) ? PROTECTED : List.of();
    }

    private static boolean enforces(AppliedPolicy policy, List<String> wanted) {
        return policy.grantControls().stream()
                .map(control -> control.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .anyMatch(control -> wanted.stream().anyMatch(control::contains));
    }
}
