package io.github.signindoctor.graph.state;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Words for Graph's enumerations and times where the state is told in a sentence; a word that nobody knows stays. */
final class StateWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** learn.microsoft.com/graph/api/resources/userregistrationdetails, {@code methodsRegistered}. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("microsoftAuthenticatorPush", "Authenticator notification"),
            Map.entry("microsoftAuthenticatorPasswordless", "Authenticator without password"),
            Map.entry("softwareOneTimePasscode", "codes of an app"),
            Map.entry("hardwareOneTimePasscode", "codes of a token"),
            Map.entry("mobilePhone", "mobile phone"),
            Map.entry("alternateMobilePhone", "second mobile phone"),
            Map.entry("officePhone", "office phone"),
            Map.entry("email", "e-mail"),
            Map.entry("securityQuestion", "security questions"),
            Map.entry("windowsHelloForBusiness", "Windows Hello"),
            Map.entry("passKeyDeviceBound", "passkey"),
            Map.entry("passKeyDeviceBoundAuthenticator", "passkey in Authenticator"),
            Map.entry("temporaryAccessPass", "Temporary Access Pass"));

    /** The same, {@code riskState} of riskyUser. */
    private static final Map<String, String> RISKS = Map.of(
            "none", "none",
            "atRisk", "at risk",
            "confirmedCompromised", "confirmed compromised",
            "confirmedSafe", "confirmed safe",
            "remediated", "remediated",
            "dismissed", "dismissed");

    private StateWords() {}

    static String minute(Instant time) {
        return MINUTE.format(time);
    }

    static String method(String word) {
        return METHODS.getOrDefault(word, word);
    }

    static String risk(String word) {
        return RISKS.getOrDefault(word, word);
    }
}
