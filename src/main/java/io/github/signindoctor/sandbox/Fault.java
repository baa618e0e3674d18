package io.github.signindoctor.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A lasting trouble that the whole practice tenant can have. */
public enum Fault {
    /** Every third call is throttled; every second of these refusals does not say for how long. */
    THROTTLE,
    /** Now and then a gateway fails: 503, 504 with a page in HTML, a connection that ends mid-page. */
    FLAKY,
    /** The tenant has no premium licence: no sign-in reports, no registration report, no risk. */
    NO_PREMIUM,
    /** The token may not read policies; sign-ins then list none either, without saying so. */
    NO_POLICY_READ,
    /** Each answer takes a second, and wide windows of sign-ins end in 504. */
    SLOW;

    /** As typed by a person: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of this name; empty where there is none. */
    public static Optional<Fault> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
