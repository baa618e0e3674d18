package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.SignIn;
import java.util.Locale;

/** The browser or program of a record, without versions, for an update makes no stranger. */
public final class Program {
    private Program() {}

    /** Browser and system in lower case; empty where the export tells neither. */
    public static String of(SignIn signIn) {
        Client client = signIn.client();
        Device device = signIn.device();
        String told =
                client.userAgent().isEmpty() ? device.browser() + " " + device.operatingSystem() : client.userAgent();
        return withoutVersions(told).strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutVersions(String told) {
        StringBuilder kept = new StringBuilder(told.length());
        for (int at = 0; at < told.length(); at++) {
            char each = told.charAt(at);
            if (!(each >= '0' && each <= '9' || each == '.' || each == '_')) {
                kept.append(each);
            }
        }
        return kept.toString();
    }
}
