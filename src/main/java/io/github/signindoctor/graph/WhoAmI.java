package io.github.signindoctor.graph;

import java.util.List;

/**
 * Who is signed in and what that lets one see. From the token and from what Graph answers; a hint, no promise.
 *
 * @param account principal name, or the application's
 * @param tenant whose data it is
 * @param isApplication whether no person signed in
 * @param roles active directory roles, by name; empty where none is known
 * @param permissions what was consented to, sorted
 * @param lacking what was not, and what that costs
 * @param licence what the tenant's licences allow, one sentence part
 */
public record WhoAmI(
        String account,
        Tenant tenant,
        boolean isApplication,
        List<String> roles,
        List<String> permissions,
        List<Lacking> lacking,
        String licence) {
    /** Copies the lists. */
    public WhoAmI {
        roles = List.copyOf(roles);
        permissions = List.copyOf(permissions);
        lacking = List.copyOf(lacking);
    }

    /**
     * A tenant.
     *
     * @param id empty where it is not known
     * @param name empty where it is not known
     */
    public record Tenant(String id, String name) {}

    /**
     * A permission that was not given.
     *
     * @param permission its name
     * @param costs what is not seen without it
     */
    public record Lacking(String permission, String costs) {}
}
