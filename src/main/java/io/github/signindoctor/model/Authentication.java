package io.github.signindoctor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked of the user and what the user showed.
 *
 * @param requirement {@code singleFactorAuthentication}, {@code multiFactorAuthentication} or empty
 * @param demands who asked for it
 * @param steps in the order of {@link AuthenticationStep#ORDER}
 * @param stepsVisible whether the shape can carry steps; without, "no steps" says nothing
 * @param sessionLifetimes why an older authentication no longer counted, such as {@code signInFrequencyPeriodicReauthentication}
 * @param mfaMethod method of the second factor where the record names it apart from the steps
 * @param tokenIssuer {@code AzureAD}, {@code ADFederationServices}, {@code NPSExtension} …
 * @param tokenIssuerName name of a federated issuer
 */
public record Authentication(
        String requirement,
        List<Demand> demands,
        List<AuthenticationStep> steps,
        boolean stepsVisible,
        List<String> sessionLifetimes,
        String mfaMethod,
        String tokenIssuer,
        String tokenIssuerName) {
    /** Copies the lists. */
    public Authentication {
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
        sessionLifetimes = List.copyOf(sessionLifetimes);
    }

    /**
     * Who demanded a factor.
     *
     * @param provider such as {@code multiConditionalAccess}, {@code user}
     * @param detail as written
     */
    public record Demand(String provider, String detail) {}

    /** The same with steps that another export carried for it; equal steps are one. */
    public Authentication withSteps(List<AuthenticationStep> more) {
        List<AuthenticationStep> all = new ArrayList<>(steps);
        more.stream().filter(step -> !all.contains(step)).forEach(all::add);
        all.sort(AuthenticationStep.ORDER);
        return new Authentication(
                requirement, demands, all, true, sessionLifetimes, mfaMethod, tokenIssuer, tokenIssuerName);
    }

    /** The same with exactly these steps, which stand in the order of {@link AuthenticationStep#ORDER}. */
    public Authentication ofSteps(List<AuthenticationStep> ordered) {
        return new Authentication(
                requirement, demands, ordered, stepsVisible, sessionLifetimes, mfaMethod, tokenIssuer, tokenIssuerName);
    }

    /** The same without its steps. */
    public Authentication withoutSteps() {
        return steps.isEmpty() ? this : ofSteps(List.of());
    }

    Authentication or(Authentication other) {
        return new Authentication(
                Text.or(requirement, other.requirement),
                demands.isEmpty() ? other.demands : demands,
                steps.isEmpty() ? other.steps : steps,
                stepsVisible || other.stepsVisible,
                sessionLifetimes.isEmpty() ? other.sessionLifetimes : sessionLifetimes,
                Text.or(mfaMethod, other.mfaMethod),
                Text.or(tokenIssuer, other.tokenIssuer),
                Text.or(tokenIssuerName, other.tokenIssuerName));
    }
}
