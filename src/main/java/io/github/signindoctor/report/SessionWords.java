package io.github.signindoctor.report;

import io.github.signindoctor.model.WhatIf;
import java.util.Map;

/** Graph's words for how a policy limits a session; one that nobody knows stays as it is. */
final class SessionWords {
    private static final Map<String, String> SESSIONS = Map.of(
            "persistentBrowser", "whether the browser stays signed in",
            "applicationEnforcedRestrictions", "restrictions of the app",
            "cloudAppSecurity", "Defender for Cloud Apps",
            "continuousAccessEvaluation", "continuous access evaluation",
            "disableResilienceDefaults", "no resilience defaults",
            "secureSignInSession", "tokens bound to the device");

    private SessionWords() {}

    static String of(String control, WhatIf.Controls controls) {
        if (!control.equals("signInFrequency")) {
            return SESSIONS.getOrDefault(control, control);
        }
        return controls.rhythm().isEmpty() ? "sign-in again at times" : "sign-in again every " + controls.rhythm();
    }
}
