package io.github.signindoctor.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One step of an authentication: a password, a prompt, a claim that was taken over.
 *
 * @param at when, where the export says so
 * @param method such as {@code Password}, {@code Mobile app notification}
 * @param detail such as {@code Password in the cloud}, or the device that was asked
 * @param succeeded outcome of the step, not of the sign-in
 * @param result the result text, as written
 * @param requirement what the step served, such as {@code Primary authentication}
 */
public record AuthenticationStep(
        Optional<Instant> at, String method, String detail, Known succeeded, String result, String requirement) {
    /** In time order; steps without a time first, then by text, so that any order of arrival gives one order. */
    public static final Comparator<AuthenticationStep> ORDER = Comparator.comparing(
                    (AuthenticationStep step) -> step.at().orElse(Instant.MIN))
            .thenComparing(AuthenticationStep::requirement, Comparator.reverseOrder())
            .thenComparing(AuthenticationStep::method)
            .thenComparing(AuthenticationStep::result)
            .thenComparing(AuthenticationStep::detail)
            .thenComparing(AuthenticationStep::succeeded);

    /** The same step at another time. */
    public AuthenticationStep at(Optional<Instant> time) {
        return new AuthenticationStep(time, method, detail, succeeded, result, requirement);
    }

    /** Whether this step is the first factor: a password or what stood in for it. */
    public boolean isPrimary() {
        return requirement.regionMatches(true, 0, "primary", 0, "primary".length())
                || method.equalsIgnoreCase("Password");
    }
}
