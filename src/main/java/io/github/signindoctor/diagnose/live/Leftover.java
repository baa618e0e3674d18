package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.model.RegisteredMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An Authenticator entry that is still asked for though the account was put in order.
 *
 * @param old the entry that is still asked for
 * @param since when the account was put in order
 * @param how words for it, after "although"
 */
record Leftover(RegisteredMethod old, Instant since, String how) {
    private static final String AUTHENTICATOR = "microsoftAuthenticator";

    /** The first entry from before a time. */
    static Optional<Leftover> of(List<RegisteredMethod> methods, Instant before, Instant since, String how) {
        return methods.stream()
                .filter(each -> each.kind().equals(AUTHENTICATOR))
                .filter(each -> each.created().filter(before::isAfter).isPresent())
                .findFirst()
                .map(old -> new Leftover(old, since, how));
    }
}
