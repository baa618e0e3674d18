package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we know about one network: {@code error-codes/networks/<number>.yaml}.
 *
 * @param number autonomous system number, as the regional registries assign it
 * @param name of the operator
 * @param kind what that says about a sign-in from there
 * @param meaning one sentence
 * @param sources where it comes from
 */
public record NetworkPage(int number, String name, Kind kind, String meaning, List<String> sources) {
    /** As exports write it; a table program may have made a decimal number of it. */
    private static final Pattern WRITTEN = Pattern.compile("(?:AS)?\\s*(\\d{1,9})(?:\\.0)?", Pattern.CASE_INSENSITIVE);

    /** What a network says about a sign-in from there. */
    public enum Kind {
        /** It rents out servers to whoever pays: people do not sit there. */
        HOSTING,
        /** The same, and services that hide where a person sits rent there too. */
        VPN,
        /** The organisation that uses the program works from there, whatever else the network is. */
        OWN
    }

    /** "DigitalOcean (AS14061)". */
    public String label() {
        return name + " (AS" + number + ")";
    }

    /** The number in what an export writes; empty where it is none of at most 9 digits. */
    static Optional<Integer> number(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
