package io.github.signindoctor.samples.shape;

import java.util.Map;
import java.util.Set;

/** The portal's display words where Graph has identifiers. */
final class DisplayWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("none", "None"),
            Map.entry("success", "Success"),
            Map.entry("failure", "Failure"),
            Map.entry("notApplied", "Not applied"),
            Map.entry("primaryRefreshToken", "Primary refresh token"),
            Map.entry("refreshToken", "Refresh token"),
            Map.entry("ropc", "ROPC"),
            Map.entry("deviceCode", "Device code"),
            Map.entry("deviceCodeFlow", "Device code flow"),
            Map.entry("AzureAD", "Azure AD"),
            Map.entry("ADFederationServices", "AD Federation Services"));

    /** Codes that the portal calls interrupted rather than failed. */
    private static final Set<Integer> INTERRUPTED =
            Set.of(16000, 50055, 50058, 50072, 50074, 50125, 50127, 50129, 50140, 50144, 65001);

    private DisplayWords() {}

    static String of(String identifier) {
        return WORDS.getOrDefault(identifier, identifier);
    }

    static String status(int code) {
        if (code == 0) {
            return "Success";
        }
        return INTERRUPTED.contains(code) ? "Interrupted" : "Failure";
    }

    static String yes(boolean fact) {
        return fact ? "Yes" : "No";
    }
}
