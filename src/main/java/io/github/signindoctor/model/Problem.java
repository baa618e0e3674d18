package io.github.signindoctor.model;

import java.util.Optional;

/**
 * Something in an input that could not be read as it should.
 *
 * @param line first line that it touches, from 1; 0 where lines mean nothing
 * @param requestId of the record, where known
 * @param reason what is wrong, and in brackets what was expected; lower case, one line, no full stop
 */
public record Problem(long line, Optional<String> requestId, String reason) {
    /** A problem at a line. */
    public static Problem at(long line, String reason) {
        return new Problem(line, Optional.empty(), reason);
    }
}
