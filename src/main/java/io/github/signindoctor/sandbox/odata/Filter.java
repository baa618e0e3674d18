package io.github.signindoctor.sandbox.odata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/**
 * What {@code $filter} asks for.
 *
 * @param test of one object
 * @param bounds of times that it can be true for
 */
public record Filter(Predicate<JsonNode> test, Bounds bounds) {
    /** Everything. */
    public static final Filter ALL = new Filter(node -> true, Bounds.OPEN);

    /** Both. */
    Filter and(Filter other) {
        return new Filter(test.and(other.test), bounds.and(other.bounds));
    }

    /** Either. */
    Filter or(Filter other) {
        return new Filter(test.or(other.test), Bounds.OPEN);
    }

    static Filter of(Predicate<JsonNode> test) {
        return new Filter(test, Bounds.OPEN);
    }
}
