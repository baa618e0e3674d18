package io.github.signindoctor.diagnose;

/**
 * A rival cause that was considered.
 *
 * @param cause its identifier
 * @param because one clause: why not
 */
public record RuledOut(String cause, String because) {}
