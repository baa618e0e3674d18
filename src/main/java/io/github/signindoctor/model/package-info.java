/**
 * The nouns: a sign-in, its outcome, who, where and what. Immutable, no input or output.
 *
 * <p>Text that an export does not carry is the empty string, never null; yes-or-no facts that it does not carry are
 * {@link io.github.signindoctor.model.Known#UNKNOWN}; lists are empty and never null.
 */
package io.github.signindoctor.model;
