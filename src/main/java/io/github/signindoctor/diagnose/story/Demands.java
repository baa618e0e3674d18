package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Authentication;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who asked for a second factor, by the requirement provider, in words
 * (microsoft-graph-docs-contrib api-reference/beta/resources/authenticationrequirementpolicy.md).
 */
public final class Demands {
    private Demands() {}

    /** Who asked in these records, for a sentence; empty where no record says so. */
    public static String words(List<Reading> readings) {
        return readings.stream()
                .flatMap(each -> each.signIn().authentication().demands().stream())
                .map(Authentication.Demand::provider)
                .filter(provider -> !provider.isEmpty())
                .map(Demands::word)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    /** The records that say so. */
    public static List<Reading> named(List<Reading> readings) {
        return readings.stream().filter(each -> !words(List.of(each)).isEmpty()).toList();
    }

    private static String word(String provider) {
        String folded = provider.toLowerCase(Locale.ROOT);
        if (folded.equals("user")) {
            return "the user's own (per-user) setting";
        }
        if (folded.equals("request")) {
            return "the app itself";
        }
        if (folded.contains("securitydefaults")) {
            return "security defaults";
        }
        if (folded.contains("conditionalaccess")) {
            return "Conditional Access";
        }
        if (folded.contains("identityprotection")) {
            return "the registration policy of Identity Protection";
        }
        if (folded.contains("authenticationstrengths")) {
            return "an authentication strength";
        }
        return folded.contains("risk") || folded.contains("accountcompromise") ? "a risk policy" : provider;
    }
}
