package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyResult;
import java.util.ArrayList;
import java.util.List;

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
        List<AppliedPolicy> fitting = new ArrayList<>();
        for (AppliedPolicy policy : failed) {
            if (enforces(policy, wanted)) {
                fitting.add(policy);
            }
        }
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
        for (String control : policy.grantControls()) {
            String letters = Letters.of(control);
            for (String each : wanted) {
                if (letters.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }
}
