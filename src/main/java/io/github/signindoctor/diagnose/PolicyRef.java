package io.github.signindoctor.diagnose;

/**
 * A Conditional Access policy that took part, with its verdict in Graph's word.
 *
 * @param id may be empty
 * @param name may be empty
 * @param result such as {@code failure}
 */
public record PolicyRef(String id, String name, String result) {}
