package io.github.signindoctor.model;

import java.util.List;
import java.util.Optional;

/**
 * Which Conditional Access policies apply to a user, and why or why not.
 *
 * @param like the sign-in whose circumstances were asked about; empty where a browser that opens mail was
 * @param needs what Microsoft's own evaluation would take; empty where it answered. Without it the policies are merely
 *     listed: nothing is known of whether they apply
 * @param policies those that apply first, then those on trial, then the others, by name
 */
public record WhatIf(Optional<SignIn> like, String needs, List<Weighed> policies) {
    /** A reason of ours: Graph says {@code users}, and the policy names the user or a group of theirs among those left out. */
    public static final String EXCLUDED = "usersExcluded";

    /** Copies the list. */
    public WhatIf {
        policies = List.copyOf(policies);
    }

    /** Whether Microsoft's evaluation answered. */
    public boolean isEvaluated() {
        return needs.isEmpty();
    }

    /** Whether a policy decides anything. */
    public enum Mode {
        /** It does. */
        ON("enabled"),
        /** Its judgement is written down and changes nothing. */
        REPORT_ONLY("enabledForReportingButNotEnforced"),
        /** It is switched off. */
        OFF("disabled");

        private final String graphName;

        Mode(String graphName) {
            this.graphName = graphName;
        }

        /** Graph's word for it. */
        public String graphName() {
            return graphName;
        }

        /** Reads Graph's word; one that we do not know decides something until the opposite is known. */
        public static Mode of(String word) {
            for (Mode each : values()) {
                if (each.graphName.equalsIgnoreCase(word)) {
                    return each;
                }
            }
            return ON;
        }
    }

    /**
     * One policy, held against the sign-in.
     *
     * @param id of the policy
     * @param name display name
     * @param mode whether it decides anything
     * @param applies whether its conditions are met
     * @param reasons which conditions are not, in Graph's words such as {@code users}, {@code location}, or {@link #EXCLUDED}
     * @param controls what it demands, in Graph's words such as {@code block}, {@code mfa}
     */
    public record Weighed(String id, String name, Mode mode, Known applies, List<String> reasons, Controls controls) {
        /** Copies the list. */
        public Weighed {
            reasons = List.copyOf(reasons);
        }

        /** The name to show: the name, else the id. */
        public String label() {
            return name.isEmpty() ? id : name;
        }
    }

    /**
     * What a policy demands.
     *
     * @param grant to let somebody in: {@code block}, {@code mfa}, {@code compliantDevice} …, {@code termsOfUse}, or the
     *     name of an authentication strength in quotes
     * @param isAnyEnough whether one of several is enough
     * @param session such as {@code signInFrequency}
     * @param rhythm how often one must sign in anew, after "every", such as {@code hour}; empty where that is not limited
     */
    public record Controls(List<String> grant, boolean isAnyEnough, List<String> session, String rhythm) {
        /** Copies the lists. */
        public Controls {
            grant = List.copyOf(grant);
            session = List.copyOf(session);
        }
    }
}
