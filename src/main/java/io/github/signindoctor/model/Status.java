package io.github.signindoctor.model;

import java.util.Optional;

/**
 * How the event ended, as the record says it.
 *
 * @param code empty where the export lost it; an absent code is unknown, never success
 * @param failureReason text of the code; {@code Other.} is the filler of a success
 * @param additionalDetails further text, often the result of the second factor
 * @param word the portal's derived word (Success, Failure, Interrupted); kept as evidence only
 */
public record Status(Optional<ErrorCode> code, String failureReason, String additionalDetails, String word) {
    /** Whether the code is there and zero. */
    public boolean isSuccess() {
        return code.isPresent() && code.get().number() == 0;
    }

    Status or(Status other) {
        return new Status(
                code.or(other::code),
                Text.or(failureReason, other.failureReason),
                Text.or(additionalDetails, other.additionalDetails),
                Text.or(word, other.word));
    }
}
