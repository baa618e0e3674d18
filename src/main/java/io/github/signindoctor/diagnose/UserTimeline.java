package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.UserRef;
import java.util.List;

/**
 * Everything that one user did.
 *
 * @param user the user
 * @param tenantId tenant whose log it is; empty where the export does not say
 * @param signIns any order
 */
public record UserTimeline(UserRef user, String tenantId, List<SignIn> signIns) {
    /** Copies the list. */
    public UserTimeline {
        signIns = List.copyOf(signIns);
    }
}
