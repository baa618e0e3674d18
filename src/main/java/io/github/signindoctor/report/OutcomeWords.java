package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Outcome;

/** How an attempt ended, in a person's words. */
final class OutcomeWords {
    private OutcomeWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "signed in";
            case FAILED -> "failed";
            case BLOCKED -> "blocked";
            case ABANDONED -> "left open";
            case PENDING -> "not ended yet";
        };
    }

    /** What the word means; empty where it speaks for itself. */
    static String meaning(Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED, FAILED -> "";
            case BLOCKED -> "a policy or the state of the account refused";
            case ABANDONED -> "Entra asked for one more step, and nothing followed";
            case PENDING -> "the log ends before the sign-in does";
        };
    }
}
