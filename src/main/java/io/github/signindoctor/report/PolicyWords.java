package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.model.ErrorCode;
import java.util.Set;

/**
 * What the result of a policy means. Graph calls a policy's result {@code failure} both when it refuses and when it asks for
 * a factor that was not given, which reads as if the policy were broken.
 */
final class PolicyWords {
    /** Codes by which Conditional Access and its devices, apps and flows refuse begin like this. */
    private static final String REFUSED = "530";

    /** MFA was asked for, and not given or not registered. */
    private static final Set<String> ASKED = Set.of("50072", "50074", "50076", "50078", "50079", "500121");

    private PolicyWords() {}

    /** The result of a policy as it bears on this finding; a result other than failure in the log's own word. */
    static String of(PolicyRef policy, Finding finding) {
        if (!policy.result().equals("failure")) {
            return policy.result();
        }
        var codes = finding.extent().codes().keySet().stream()
                .map(ErrorCode::toString)
                .toList();
        if (codes.stream().anyMatch(code -> code.startsWith(REFUSED))) {
            return "refused the sign-in";
        }
        if (finding.isOfSuccesses()) {
            return "asked for MFA each time";
        }
        return codes.stream().anyMatch(ASKED::contains) ? "asked for MFA; not satisfied" : "not satisfied";
    }
}
