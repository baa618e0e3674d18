package io.github.signindoctor.sandbox.story;

import java.util.Locale;

/** The failure reasons that logs print beside the codes; names of fields that they leave open are kept. */
final class Reasons {
    private static final String MOVED = "Due to a configuration change made by your administrator, or because you moved"
            + " to a new location, you must %s multi-factor authentication to access '{identifier}'.";

    private Reasons() {}

    static String of(int code) {
        return switch (code) {
            case 0 -> "Other.";
            case 50057 -> "The user account is disabled.";
            case 50072 -> String.format(Locale.ROOT, MOVED, "enroll in");
            case 50074 -> "Strong Authentication is required.";
            case 50076 -> String.format(Locale.ROOT, MOVED, "use");
            case 50078 ->
                "Presented multi-factor authentication has expired due to policies configured by your"
                        + " administrator, you must refresh your multi-factor authentication to access '{resource}'.";
            case 50126 -> "Error validating credentials due to invalid username or password.";
            case 50173 -> "The provided grant has expired due to it being revoked, a fresh auth token is needed.";
            case 53003 ->
                "Access has been blocked by Conditional Access policies. The access policy does not allow"
                        + " token issuance.";
            case 53004 ->
                "User needs to complete Multi-factor authentication registration process before accessing"
                        + " this content. User should register for multi-factor authentication.";
            case 500121 -> "Authentication failed during strong authentication request.";
            default -> "The request ended with error " + code + ".";
        };
    }
}
