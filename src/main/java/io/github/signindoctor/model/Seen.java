package io.github.signindoctor.model;

import java.util.Optional;

/**
 * A part of a tenant's live state, or the honest answer that it may not be read: never an empty value in its place.
 *
 * @param <T> what it is
 * @param value empty where it is not visible
 * @param needs what reading it would take; empty where it is visible
 */
public record Seen<T>(Optional<T> value, String needs) {
    /** It was read. */
    public static <T> Seen<T> of(T value) {
        return new Seen<>(Optional.of(value), "");
    }

    /** It may not be read. */
    public static <T> Seen<T> hidden(String needs) {
        return new Seen<>(Optional.empty(), needs);
    }
}
