package io.github.signindoctor.knowledge;

/**
 * Points to a page, with the tell.
 *
 * @param id identifier of the cause or remedy
 * @param text one sentence: when, why or because
 */
public record Pointer(String id, String text) {}
