package io.github.signindoctor.samples;

import java.time.Instant;

/** One authentication step, in Graph's words; an empty detail means absent. */
public record Step(Instant at, String method, String detail, boolean succeeded, String result, boolean primary) {

    static Step password(Instant at, boolean right) {
        return new Step(
                at,
                "Password",
                "Password in the cloud",
                right,
                right ? "Correct password" : "Invalid username or password or Invalid on-premise username or password.",
                true);
    }

    static Step remembered(Instant at, boolean primary) {
        String which = primary ? "First factor requirement" : "MFA requirement";
        return new Step(at, "Previously satisfied", "", true, which + " satisfied by claim in the token", primary);
    }

    static Step second(Instant at, Method method, boolean succeeded, String result) {
        return new Step(at, method.title, method.detail, succeeded, result, false);
    }

    /** What the step served, as the log says it. */
    public String requirement() {
        return primary ? "Primary authentication" : "Multifactor authentication";
    }
}
