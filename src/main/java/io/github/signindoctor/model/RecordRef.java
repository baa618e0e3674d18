package io.github.signindoctor.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Points a reader of a report at one record.
 *
 * @param at when it happened
 * @param requestId where the export carried it
 * @param file input that holds it
 * @param line first line of the record there
 */
public record RecordRef(Instant at, Optional<String> requestId, String file, long line) {
    /** By time and id, which no split of the log into files changes; where both are equal, by file and line. */
    public static final Comparator<RecordRef> ORDER = Comparator.comparing(RecordRef::at)
            .thenComparing(ref -> ref.requestId().orElse(""))
            .thenComparing(RecordRef::file)
            .thenComparing(RecordRef::line);

    /** Points at a sign-in. */
    public static RecordRef to(SignIn signIn) {
        return new RecordRef(
                signIn.createdDateTime(),
                signIn.hasRequestId() ? Optional.of(signIn.requestId()) : Optional.empty(),
                signIn.origin().file(),
                signIn.origin().line());
    }
}
