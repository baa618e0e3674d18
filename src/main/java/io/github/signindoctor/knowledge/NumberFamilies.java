package io.github.signindoctor.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the number of a code without a page says about it. Microsoft publishes no such families: they are our reading of
 * the codes that are known, and a test holds that each has several.
 */
final class NumberFamilies {
    private static final int USUAL_DIGITS = 5;

    /** Digits of the longest codes that are known. */
    private static final int LONGEST = 8;

    /** By how the number is written, a digit that does not matter being an {@code x}. */
    private static final Map<String, String> ABOUT = new TreeMap<>(Map.ofEntries(
            Map.entry("16xxx", "the choice of an account or session"),
            Map.entry("20xxx", "federated identity providers (WS-Federation)"),
            Map.entry("40xxx", "external identity providers"),
            Map.entry("50xxx", "authentication and the state of users, sessions and devices"),
            Map.entry("53xxx", "Conditional Access"),
            Map.entry("65xxx", "consent"),
            Map.entry("70xxx", "grants and tokens"),
            Map.entry("75xxx", "SAML messages"),
            Map.entry("80xxx", "pass-through authentication agents"),
            Map.entry("81xxx", "seamless single sign-on"),
            Map.entry("90xxx", "requests that cannot be carried out as they are"),
            Map.entry("12xxxx", "password change"),
            Map.entry("13xxxx", "credentials"),
            Map.entry("14xxxx", "device tokens")));

    private final Collection<CodePage> known;

    NumberFamilies(Collection<CodePage> known) {
        this.known = known;
    }

    /**
     * One or two sentences.
     *
     * @param digits of the code, without prefix
     */
    String of(String digits) {
        if (digits.length() < USUAL_DIGITS) {
            return "No known code but 0 has so few digits; one may be missing.";
        }
        Optional<CodePage> parent = parent(digits);
        boolean isFiner = parent.isPresent() || digits.length() > USUAL_DIGITS && digits.length() <= LONGEST;
        String family = about(digits)
                .or(() -> isFiner ? about(digits.substring(0, USUAL_DIGITS)) : Optional.empty())
                .orElse("");
        String finer = parent.map(page -> "The number begins with " + page.code()
                        + ", and longer numbers are often finer cases of the code that they begin with (our reading). ")
                .orElse("");
        return finer + (family.isEmpty() ? "Number family: none that we know." : family);
    }

    private Optional<String> about(String digits) {
        return ABOUT.keySet().stream()
                .filter(form -> fits(digits, form) && members(form) > 0)
                .map(this::sentence)
                .findFirst();
    }

    /** The code of usual length that a longer number begins with. */
    private Optional<CodePage> parent(String digits) {
        return known.stream()
                .filter(page -> page.code().toString().length() == USUAL_DIGITS)
                .filter(page -> digits.length() > USUAL_DIGITS)
                .filter(page -> digits.startsWith(page.code().toString()))
                .findFirst();
    }

    private String sentence(String form) {
        return String.format(
                Locale.ROOT,
                "Number family %s: %s (our reading of the %d known codes in it).",
                form,
                ABOUT.get(form),
                members(form));
    }

    private long members(String form) {
        return known.stream().filter(page -> fits(page.code().toString(), form)).count();
    }

    /** The families and how many known codes each has. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        ABOUT.keySet().forEach(form -> sizes.put(form, members(form)));
        return sizes;
    }

    private static boolean fits(String digits, String form) {
        return digits.length() == form.length()
                && IntStream.range(0, form.length())
                        .allMatch(at -> form.charAt(at) == 'x' || form.charAt(at) == digits.charAt(at));
    }
}
