package io.github.signindoctor.diagnose;

/**
 * Repeated attempts or prompts of one user for one reason, without cure.
 *
 * @param kind what repeats
 * @param count how many attempts or prompts
 * @param medianSpacingSeconds median time between them
 */
public record Loop(Kind kind, int count, long medianSpacingSeconds) {
    /** What repeats. Identifiers are the constants' names in lower case with hyphens. */
    public enum Kind {
        /** Prompts that nobody answers. */
        PUSH_TIMEOUT,
        /** Registration that never ends. */
        REGISTRATION,
        /** A policy that refuses each time. */
        POLICY_CONFLICT,
        /** A lifetime that ends again and again. */
        FREQUENCY,
        /** A client that renews silently where a person must act. */
        TOKEN_REFRESH,
        /** An identity provider that never sends the claim. */
        FEDERATION,
        /** A device that cannot prove itself. */
        DEVICE_EVIDENCE,
        /** An app that sends the user round. */
        APP_REDIRECT,
        /** Challenges left open. */
        CHALLENGE_ABANDONED;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
