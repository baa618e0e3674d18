package io.github.signindoctor.ingest;

import io.github.signindoctor.model.ErrorCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What reading must be told about error codes, which this room does not know itself.
 *
 * @param isInterrupt whether a code only interrupts, so that a later one of the same record says more
 * @param byName the code of a symbolic name such as {@code UserStrongAuthClientAuthNRequiredInterrupt}
 */
public record Codes(Predicate<ErrorCode> isInterrupt, Function<String, Optional<ErrorCode>> byName) {
    /** Knows no code. */
    public static final Codes NONE = new Codes(code -> false, name -> Optional.empty());
}
