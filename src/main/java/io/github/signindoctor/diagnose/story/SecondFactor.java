package io.github.signindoctor.diagnose.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The kind of a second factor, whatever the export calls it. */
public enum SecondFactor {
    /** A code sent as a message. */
    TEXT_MESSAGE("a text message", "text message", "sms"),
    /** A call. */
    PHONE_CALL("a phone call", "phone call", "voice", "officephone"),
    /** A time-based code of an app or token. */
    CODE_GENERATOR("a code generator", "oath", "verification code", "phoneappotp"),
    /** A notification of the Authenticator app. */
    PUSH(
            "an app notification",
            "mobile app notification",
            "authenticator app",
            "phoneappnotification",
            "passwordless phone"),
    /** Windows Hello for Business. */
    HELLO("Windows Hello", "windows hello"),
    /** A passkey or security key. */
    PASSKEY("a passkey", "fido", "passkey", "security key"),
    /** A certificate. */
    CERTIFICATE("a certificate", "certificate"),
    /** A Temporary Access Pass. */
    TEMPORARY_ACCESS_PASS("a Temporary Access Pass", "temporary access pass"),
    /** The export names none, or one that we do not know. */
    UNNAMED("a second factor");

    private static final SecondFactor[] ALL = values();
    /** Logs name a handful of methods millions of times; a hostile one names many, and then the rest is just slower. */
    private static final Map<String, SecondFactor> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 256;

    private final String label;
    private final List<String> fragments;

    SecondFactor(String label, String... fragments) {
        this.label = label;
        this.fragments = List.of(fragments);
    }

    /** How a sentence names it. */
    public String label() {
        return label;
    }

    /** How a table names it: the label without its article. */
    public String word() {
        return label.replaceFirst("^an? ", "");
    }

    /** Reads the method of a step; {@code Previously satisfied} and the password are no second factor. */
    public static SecondFactor of(String method) {
        if (method.isEmpty()) {
            return UNNAMED;
        }
        SecondFactor known = KNOWN.get(method);
        if (known == null) {
            known = find(method);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(method, known);
            }
        }
        return known;
    }

    private static SecondFactor find(String method) {
        String folded = method.toLowerCase(Locale.ROOT);
        for (SecondFactor each : ALL) {
            for (String fragment : each.fragments) {
                if (folded.contains(fragment)) {
                    return each;
                }
            }
        }
        return UNNAMED;
    }
}
