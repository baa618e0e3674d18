package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import java.util.List;

/**
 * Everything that one user did.
 *
 * @param user the user
 * @param tenantId tenant whose log it is; empty where the export does not say
 * @param signIns any order
 */
public record UserTimeline(UserRef user, String tenantId, SignInLog signIns) {
    /** A timeline of records that are in memory. */
    public UserTimeline(UserRef user, String tenantId, List<SignIn> signIns) {
        this(user, tenantId, SignInLog.of(signIns));
    }
}
