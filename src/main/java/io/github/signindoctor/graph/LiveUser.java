package io.github.signindoctor.graph;

/**
 * A user of the tenant.
 *
 * @param id object id
 * @param principalName as signed in with
 * @param displayName for people
 */
public record LiveUser(String id, String principalName, String displayName) {}
