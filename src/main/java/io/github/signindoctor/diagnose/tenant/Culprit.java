package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.Subject;

/**
 * The policy behind refusals, named by the log or not.
 *
 * @param id policy id; where the log names no policy, the code of the refusals
 * @param name empty where the log names no policy
 */
record Culprit(String id, String name) {
    /** Reads {@code id, line break, label}. */
    static Culprit of(String policy) {
        int cut = policy.indexOf('\n');
        return new Culprit(policy.substring(0, cut), policy.substring(cut + 1));
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** For a sentence. */
    String words() {
        return isNamed() ? "one policy" : "a policy that the log does not name, with code " + id;
    }

    /** A policy all the same where the log does not name it: its id then says so, and is no policy's. */
    Subject subject(String tenantId) {
        if (!isNamed()) {
            return new Subject(
                    Subject.Kind.POLICY, tenantId, "unnamed-" + id, "not named by the log (code " + id + ")");
        }
        return new Subject(Subject.Kind.POLICY, tenantId, id.isEmpty() ? name : id, name);
    }

    PolicyRef reference() {
        return new PolicyRef(id, name, "failure");
    }
}
