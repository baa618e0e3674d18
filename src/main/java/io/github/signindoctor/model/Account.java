package io.github.signindoctor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A user's account.
 *
 * @param id object id
 * @param name principal name and display name
 * @param guest whether it belongs to another tenant
 * @param enabled whether it may sign in at all
 * @param hybrid how it hangs together with a directory on-premises
 * @param passwordChanged when the password was changed last
 * @param sessionsValidFrom sessions from before are refused
 */
public record Account(
        String id,
        Name name,
        boolean guest,
        Known enabled,
        Hybrid hybrid,
        Optional<Instant> passwordChanged,
        Optional<Instant> sessionsValidFrom) {
    /** How a person is called. */
    public record Name(String principal, String display) {}

    /**
     * The directory on-premises.
     *
     * @param synced whether it masters the account
     * @param principalName there; empty where it is not known
     */
    public record Hybrid(boolean synced, String principalName) {}
}
