package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of Graph's enumerations, found behind what the portal ("Primary refresh token") and advanced hunting (numbers)
 * show instead. Words that are not listed stay as written.
 */
public final class GraphWords {
    static final GraphWords REQUIREMENT = new GraphWords("singleFactorAuthentication", "multiFactorAuthentication");
    static final GraphWords INCOMING_TOKEN = new GraphWords(
                    "none", "primaryRefreshToken", "saml11", "saml20", "remoteDesktopToken", "refreshToken")
            .also("PRT", "primaryRefreshToken");
    static final GraphWords PROTOCOL = new GraphWords(
                    "none",
                    "oAuth2",
                    "ropc",
                    "wsFederation",
                    "saml20",
                    "deviceCode",
                    "authenticationTransfer",
                    "nativeAuth")
            .also("OAuth 2.0", "oAuth2")
            .also("Resource owner password credentials", "ropc")
            .also("WS-Fed", "wsFederation")
            .also("Device code flow", "deviceCode");
    static final GraphWords TRANSFER =
            new GraphWords("none", "deviceCodeFlow", "authenticationTransfer").also("Device code", "deviceCodeFlow");
    /** Numbers: column TokenIssuerType of advanced hunting. */
    public static final GraphWords TOKEN_ISSUER = new GraphWords(
                    "AzureAD",
                    "ADFederationServices",
                    "AzureADBackupAuth",
                    "ADFederationServicesMFAAdapter",
                    "NPSExtension")
            .also("0", "AzureAD")
            .also("1", "ADFederationServices")
            .also("Microsoft Entra ID", "AzureAD")
            .also("AD FS", "ADFederationServices")
            .also("AD Federation Services", "ADFederationServices");
    /** Numbers: column ConditionalAccessStatus of advanced hunting (defender-docs, aadsignineventsbeta table). */
    public static final GraphWords POLICY_STATUS = new GraphWords("success", "failure", "notApplied")
            .also("0", "success")
            .also("1", "failure")
            .also("2", "notApplied");

    static final GraphWords CROSS_TENANT = new GraphWords(
            "none", "b2bCollaboration", "b2bDirectConnect", "microsoftSupport", "serviceProvider", "passthrough");
    /** Numbers: column RiskLevelAggregated of advanced hunting, where 0 is "not set". */
    public static final GraphWords RISK_LEVEL = new GraphWords("none", "low", "medium", "high", "hidden")
            .also("0", "")
            .also("1", "none")
            .also("10", "low")
            .also("50", "medium")
            .also("100", "high");
    /** Numbers: column RiskState of advanced hunting. */
    public static final GraphWords RISK_STATE = new GraphWords(
                    "none", "confirmedSafe", "remediated", "dismissed", "atRisk", "confirmedCompromised")
            .also("0", "none")
            .also("1", "confirmedSafe")
            .also("2", "remediated")
            .also("3", "dismissed")
            .also("4", "atRisk")
            .also("5", "confirmedCompromised");
    /** Ours, for the many names of three kinds of trust. */
    static final GraphWords TRUST = new GraphWords("registered", "joined", "hybrid")
            .also("Azure AD registered", "registered")
            .also("Microsoft Entra registered", "registered")
            .also("Workplace", "registered")
            .also("Azure AD joined", "joined")
            .also("Microsoft Entra joined", "joined")
            .also("AzureAd", "joined")
            .also("Hybrid Azure AD joined", "hybrid")
            .also("Microsoft Entra hybrid joined", "hybrid")
            .also("ServerAd", "hybrid");

    private final Map<String, String> words = new HashMap<>();

    private GraphWords(String... graph) {
        for (String word : graph) {
            words.put(fold(word), word);
        }
    }

    private GraphWords also(String shown, String graph) {
        words.put(fold(shown), graph);
        return this;
    }

    /** Graph's word for the value of a member; empty where it is absent. */
    String of(JsonNode row, String member) {
        return of(Values.raw(row, member));
    }

    /** Graph's word for what is written; empty where that means absent. */
    public String of(String written) {
        if (written.isEmpty()) {
            return "";
        }
        String known = words.get(fold(written));
        return known != null ? known : Values.isAbsent(written) ? "" : written;
    }

    /** Letters and digits only, in lower case: case, blanks, hyphens and full stops differ from export to export. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.chars().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
