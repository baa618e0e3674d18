package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Json;

/** The authentication steps of a row. */
final class Steps {
    private static final String CLAIM = "Previously satisfied";

    private final ArrayNode steps = Json.array();
    private final Event event;

    private Steps(Event event) {
        this.event = event;
    }

    static ArrayNode of(Event event, Beat beat) {
        Steps steps = new Steps(event);
        switch (beat.steps) {
            case NONE -> {}
            case WRONG -> steps.password(false);
            case FIRST -> steps.password(true);
            case SECOND -> steps.password(true).second(beat.method, beat.isSuccess(), beat.details);
            case PASS ->
                steps.step(beat.method, true, "Correct password", true).second(beat.method, true, beat.details);
            case CLAIMS ->
                steps.step(CLAIM, true, "First factor requirement satisfied by claim in the token", true)
                        .second(CLAIM, true, "MFA requirement satisfied by claim in the token");
        }
        return steps.steps;
    }

    private Steps password(boolean right) {
        String result =
                right ? "Correct password" : "Invalid username or password or Invalid on-premise username or password.";
        return step("Password", right, result, true);
    }

    private Steps second(String method, boolean succeeded, String result) {
        return step(method, succeeded, result, false);
    }

    private Steps step(String method, boolean succeeded, String result, boolean primary) {
        steps.addObject()
                .put("authenticationStepDateTime", event.time().toString())
                .put("authenticationMethod", method)
                .put("authenticationMethodDetail", method.equals("Password") ? "Password in the cloud" : null)
                .put("succeeded", succeeded)
                .put("authenticationStepResultDetail", result)
                .put(
                        "authenticationStepRequirement",
                        primary ? "Primary authentication" : "Multifactor authentication");
        return this;
    }
}
