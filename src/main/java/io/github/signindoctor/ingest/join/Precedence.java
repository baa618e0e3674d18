package io.github.signindoctor.ingest.join;

import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which copy of one record is right where copies disagree: the later one; at equal time the conclusive code over an
 * interrupt over none; then the richer shape; then the greater value. Never the order of arrival. Best first.
 */
public final class Precedence implements Comparator<SignIn> {
    private static final Origin NOWHERE = new Origin("", 0, Shape.POWERSHELL_CSV);

    private final Comparator<SignIn> order;

    /** Judges codes by whether they only interrupt. */
    public Precedence(Predicate<ErrorCode> isInterrupt) {
        order = Comparator.comparing(SignIn::createdDateTime)
                .thenComparing(signIn -> conclusiveness(signIn.status().code(), isInterrupt))
                .thenComparing(signIn -> signIn.origin().shape().richness())
                .thenComparing(signIn -> signIn.at(NOWHERE).toString())
                .reversed()
                .thenComparing(signIn -> signIn.origin().file())
                .thenComparing(signIn -> signIn.origin().line());
    }

    private static int conclusiveness(Optional<ErrorCode> code, Predicate<ErrorCode> isInterrupt) {
        return code.map(known -> isInterrupt.test(known) ? 1 : 2).orElse(0);
    }

    @Override
    public int compare(SignIn left, SignIn right) {
        return order.compare(left, right);
    }
}
