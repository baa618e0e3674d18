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
        return told.replaceAll("[0-9._]+", "").strip().toLowerCase(Locale.ROOT);
    }
}
