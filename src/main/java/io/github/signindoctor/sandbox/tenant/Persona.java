package io.github.signindoctor.sandbox.tenant;

import java.util.List;
import java.util.Locale;

/**
 * Somebody of the practice tenant.
 *
 * @param name given name and surname
 * @param title job
 * @param trouble story
 * @param roles template ids of active directory roles
 * @param groups names of groups
 * @param remote whether they work from home
 */
public record Persona(
        String name, String title, Trouble trouble, List<String> roles, List<String> groups, boolean remote) {
    static final String DOMAIN = "tailspin.example";
    static final String PARTNER = "fabrikam.example";

    /** Name at the sign-in page as the log writes it: in lower case, of guests the one at home. */
    public String logName() {
        return local() + "@" + (trouble == Trouble.GUEST ? PARTNER : DOMAIN);
    }

    /** Name in the directory. */
    public String principalName() {
        return trouble == Trouble.GUEST ? local() + "_" + PARTNER + "#EXT#@" + DOMAIN : logName();
    }

    private String local() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** What to call them. */
    public String givenName() {
        return name.split(" ")[0];
    }

    /** The rest of the name; empty where there is one word only. */
    public String surname() {
        int blank = name.indexOf(' ');
        return blank < 0 ? "" : name.substring(blank + 1);
    }
}
