package io.github.signindoctor.sandbox.tenant;

import java.util.Locale;

/** Kinds of documents; each document has an id within its kind. */
public enum Shelf {
    /** Users as Graph shows them. */
    USERS,
    /** For each user an array of methods. */
    METHODS,
    /** For each user the beta's sign-in preferences. */
    PREFERENCES,
    /** For each user the beta's requirements. */
    REQUIREMENTS,
    /** Groups as Graph shows them. */
    GROUPS,
    /** For each group an array of user ids. */
    MEMBERS,
    /** For each user an array of template ids of active roles. */
    ROLES,
    /** For each user an array of template ids of roles that could be activated. */
    ELIGIBLE,
    /** Conditional Access policies. */
    POLICIES,
    /** Conditional Access policies that were deleted and can be brought back. */
    DELETED_POLICIES,
    /** Hardware tokens. */
    TOKENS,
    /** Named locations. */
    LOCATIONS,
    /** Configurations of the authentication methods policy. */
    METHOD_POLICIES,
    /** Risky users. */
    RISK,
    /** Documents of which there is one: organization, defaults. */
    SINGLES,
    /** What the people remember; nobody sees it. */
    LIVES;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
