package io.github.signindoctor.samples;

import java.util.Locale;

/**
 * A computer or telephone as the log describes it.
 *
 * @param id object id in the directory, empty where the device has no identity
 * @param trust "Azure AD joined", "Azure AD registered", "Hybrid Azure AD joined" or empty
 * @param compliant whether it keeps the rules of the tenant
 */
public record Machine(String id, String name, String system, Browser browser, String trust, boolean compliant) {

    /** A browser by the name in the log and its agent text. */
    public record Browser(String name, String agent) {}

    private static final Browser EDGE = new Browser(
            "Edge 143.0.0",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0");
    private static final Browser SAFARI = new Browser(
            "Mobile Safari",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                    + " Version/18.6 Mobile/15E148 Safari/604.1");
    private static final Browser CHROME = new Browser(
            "Chrome 142.0.0",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36");

    /** The work computer: joined, managed and compliant. */
    static Machine desk(Chance chance, int index) {
        String name = String.format(Locale.ROOT, "CTS-NB-%04d", 1000 + index);
        return new Machine(chance.guid(), name, "Windows 11", EDGE, "Azure AD joined", true);
    }

    /** The telephone, registered by its owner. */
    static Machine phone(Chance chance, int index) {
        return new Machine(
                chance.guid(),
                String.format(Locale.ROOT, "iPhone-%04d", 1000 + index),
                "Ios 18.6",
                SAFARI,
                "Azure AD registered",
                true);
    }

    /** A machine that the directory does not know. */
    static Machine stranger() {
        return new Machine("", "", "Linux", CHROME, "", false);
    }

    /** A program that speaks for itself. */
    static Machine script() {
        return new Machine("", "", "", new Browser("", "python-requests/2.32"), "", false);
    }

    /** No device at all: what a mail protocol shows. */
    static Machine none(String agent) {
        return new Machine("", "", "", new Browser("", agent), "", false);
    }

    /** Whether the directory knows it. */
    public boolean known() {
        return !id.isEmpty();
    }
}
