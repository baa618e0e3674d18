package io.github.signindoctor.samples;

import java.util.Map;

/** The failure reasons that the portal prints with the codes of the stories. */
final class Reason {

    static final String MALICIOUS_ADDRESS =
            "Sign-in was blocked because it came from an IP address with malicious" + " activity.";

    private static final String ENROLL = "Due to a configuration change made by your administrator, or because you"
            + " moved to a new location, you must enroll in multi-factor authentication to access '{identifier}'.";

    private static final Map<Integer, String> TEXTS = Map.ofEntries(
            Map.entry(0, "Other."),
            Map.entry(
                    16000,
                    "Either multiple user identities are available for the current request or selected account"
                            + " is not supported for the scenario."),
            Map.entry(
                    50053,
                    "The account is locked, you've tried to sign in too many times with an incorrect user ID"
                            + " or password."),
            Map.entry(50058, "Session information is not sufficient for single-sign-on."),
            Map.entry(50072, ENROLL),
            Map.entry(50074, "Strong Authentication is required."),
            Map.entry(50076, ENROLL.replace("enroll in multi-factor", "use multi-factor")),
            Map.entry(50079, ENROLL),
            Map.entry(
                    50097,
                    "Device Authentication Required - DeviceId -DeviceAltSecId claims are null OR no device"
                            + " corresponding to the device identifier exists."),
            Map.entry(50125, "Sign-in was interrupted due to a password reset or password registration entry."),
            Map.entry(50126, "Error validating credentials due to invalid username or password."),
            Map.entry(50140, "This occurred due to 'Keep me signed in' interrupt when the user was signing in."),
            Map.entry(
                    53003,
                    "Access has been blocked by Conditional Access policies. The access policy does not allow"
                            + " token issuance."),
            Map.entry(
                    53004,
                    "User needs to complete Multi-factor authentication registration process before accessing"
                            + " this content. User should register for multi-factor authentication."),
            Map.entry(
                    53010,
                    "Cannot configure multi-factor authentication methods because the organization requires"
                            + " this information to be set from specific locations or devices."),
            Map.entry(500121, "Authentication failed during strong authentication request."),
            Map.entry(7000112, "Application '{appIdentifier}'({appName}) is disabled."));

    private Reason() {}

    static String of(int code) {
        return TEXTS.getOrDefault(code, "The request ended with error " + code + ".");
    }
}
