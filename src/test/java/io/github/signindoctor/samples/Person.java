package io.github.signindoctor.samples;

/**
 * Somebody of the tenant, or a guest.
 *
 * @param id object id
 * @param homeTenant id of the tenant that the account belongs to
 * @param method the second factor in daily use
 */
public record Person(String id, String name, String upn, String homeTenant, Kit kit, Method method) {

    /** What somebody works with and where. */
    public record Kit(Machine desk, Machine phone, Site office, Site home) {}
}
