package io.github.signindoctor.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * Points a reader of a report at one record.
 *
 * @param requestId where the export carried it
 * @param file input that holds it
 * @param line first line of the record there
 */
public record RecordRef(Optional<String> requestId, String file, long line) {
    /** By file, line and id. */
    public static final Comparator<RecordRef> ORDER = Comparator.comparing(RecordRef::file)
            .thenComparing(RecordRef::line)
            .thenComparing(ref -> ref.requestId().orElse(""));

    /** Points at a sign-in. */
    public static RecordRef to(SignIn signIn) {
        return new RecordRef(
                signIn.hasRequestId() ? Optional.of(signIn.requestId()) : Optional.empty(),
                signIn.origin().file(),
                signIn.origin().line());
    }
}
