package io.github.signindoctor.command;

import java.util.Arrays;
import java.util.List;

/**
 * How the user wants to be spoken to.
 *
 * @param colour whether in colour
 * @param ascii whether without Unicode
 * @param quiet whether without progress and notes
 */
public record Look(ColourMode colour, boolean ascii, boolean quiet) {
    /** As environment and terminal say. */
    static final Look USUAL = new Look(ColourMode.AUTO, false, false);

    /** What can be told of arguments that may be wrong: errors of usage have colours too. */
    public static Look of(String... args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--color");
        String apart = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
        if (words.contains("--color=never") || apart.equals("never")) {
            return new Look(ColourMode.NEVER, false, false);
        }
        boolean always = words.contains("--color=always") || apart.equals("always");
        return always ? new Look(ColourMode.ALWAYS, false, false) : USUAL;
    }
}
