package io.github.signindoctor.settings;

import java.util.Locale;
import java.util.Optional;

/** Something about the way to a tenant that can be settled once. No secret is among them. */
public enum Setting {
    /** Id or a domain of the tenant. */
    TENANT("tenant"),
    /** Id of the tenant's own application registration. */
    CLIENT_ID("client-id"),
    /** Which of Microsoft's clouds. */
    CLOUD("cloud"),
    /** Another address of Graph. */
    GRAPH_URL("graph-url"),
    /** Another address of the sign-in. */
    AUTHORITY("authority"),
    /** The way to sign in. */
    SIGN_IN("sign-in"),
    /** File with the application's certificate and key. */
    CERTIFICATE("certificate"),
    /** File with the application's secret, which only its owner may read. */
    SECRET_FILE("secret-file");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    /** Its name in a profile; with two hyphens before it, the option. */
    public String word() {
        return word;
    }

    /** Its variable. */
    public String variable() {
        return "SIGNIN_DOCTOR_" + word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The setting with this name. */
    public static Optional<Setting> of(String word) {
        for (Setting setting : values()) {
            if (setting.word.equals(word)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
