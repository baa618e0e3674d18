package io.github.signindoctor.report;

import io.github.signindoctor.model.RegisteredMethod;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Words for a registered method. */
final class MethodWords {
    private static final Map<String, String> KINDS = Map.of(
            "microsoftAuthenticator", "Authenticator",
            "softwareOath", "software token",
            "hardwareOath", "hardware token",
            "phone", "phone",
            "fido2", "passkey",
            "windowsHelloForBusiness", "Windows Hello",
            "platformCredential", "macOS platform credential",
            "temporaryAccessPass", "Temporary Access Pass",
            "email", "e-mail (password reset only)",
            "password", "password");

    /** Graph's methodUsabilityReason of a Temporary Access Pass. */
    private static final Map<String, String> STANDINGS = Map.of(
            "Expired", "expired",
            "OneTimeUsed", "used up",
            "NotYetValid", "not valid yet",
            "DisabledByPolicy", "switched off by policy");

    /** learn.microsoft.com/graph/api/resources/signinpreferences. */
    private static final Map<String, String> PREFERENCES = Map.of(
            "push", "app notification",
            "oath", "code of an app or token",
            "sms", "text message",
            "voiceMobile", "call to the mobile phone",
            "voiceAlternateMobile", "call to the second mobile phone",
            "voiceOffice", "call to the office phone");

    private final Function<Instant, String> age;

    MethodWords(Function<Instant, String> age) {
        this.age = age;
    }

    static String preferred(String word) {
        return PREFERENCES.getOrDefault(word, word);
    }

    String of(RegisteredMethod method) {
        String standing = STANDINGS.getOrDefault(method.unusable(), method.unusable());
        return KINDS.getOrDefault(method.kind(), method.kind())
                + (method.device().isEmpty() ? "" : " '" + method.device() + "'")
                + (standing.isEmpty() ? "" : ", " + standing)
                + method.created()
                        .map(at -> (method.isPass() ? ", issued " : ", registered ") + age.apply(at))
                        .orElse("");
    }
}
