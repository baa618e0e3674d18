package io.github.signindoctor.model;

import java.util.List;

/**
 * What one Conditional Access policy said about one sign-in.
 *
 * @param id policy id; may be empty
 * @param name display name; may be empty
 * @param result its verdict
 * @param grantControls such as {@code Block}, {@code Mfa}, {@code RequireCompliantDevice}
 * @param sessionControls such as {@code SignInFrequency}
 * @param satisfied conditions that matched, in Graph's words ({@code application}, {@code users}, {@code location} …)
 * @param notSatisfied conditions that did not
 */
public record AppliedPolicy(
        String id,
        String name,
        PolicyResult result,
        List<String> grantControls,
        List<String> sessionControls,
        List<String> satisfied,
        List<String> notSatisfied) {
    /** Copies the lists. */
    public AppliedPolicy {
        grantControls = List.copyOf(grantControls);
        sessionControls = List.copyOf(sessionControls);
        satisfied = List.copyOf(satisfied);
        notSatisfied = List.copyOf(notSatisfied);
    }

    /** The name to show: the name, else the id. */
    public String label() {
        return name.isEmpty() ? id : name;
    }
}
