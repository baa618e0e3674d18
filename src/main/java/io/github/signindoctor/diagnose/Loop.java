package io.github.signindoctor.diagnose;

/**
 * Repeated attempts or prompts of one user for one reason, without cure.
 *
 * @param kind what repeats
 * @param count how many times
 * @param unit what is counted
 * @param medianSpacingSeconds median time between two of them
 * @param regularity whether they keep to that time
 */
public record Loop(Kind kind, int count, Unit unit, long medianSpacingSeconds, Regularity regularity) {
    /** A loop of episodes, too few to show a beat. */
    public Loop(Kind kind, int count, long medianSpacingSeconds) {
        this(kind, count, Unit.EPISODES, medianSpacingSeconds, Regularity.UNCLEAR);
    }

    /** Whether the times of a loop keep a beat. */
    public enum Regularity {
        /** As a clock does. */
        STEADY,
        /** As a person does. */
        UNEVEN,
        /** Fewer than four times prove no beat. */
        UNCLEAR;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the times of a loop are. */
    public enum Unit {
        /** What the user would call signing in or being asked: the attempts of one try, and what comes in one breath, once. */
        EPISODES,
        /** Each attempt: nobody is met, or all of them lie in one episode. */
        ATTEMPTS;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

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

        /** Whether a machine goes round by itself, so that no episode of a user can be counted. */
        boolean isOfMachines() {
            return this == TOKEN_REFRESH || this == APP_REDIRECT;
        }

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
