package io.github.signindoctor.command;

import java.io.Console;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which of the three streams a person sits at, and how wide the screen is.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param columns of the screen; {@link #USUAL_COLUMNS} where nobody knows
 */
public record Terminal(boolean in, boolean out, boolean err, int columns) {
    /** What a screen has where nothing says otherwise. */
    public static final int USUAL_COLUMNS = 80;

    /** No terminal at all. */
    public static final Terminal NONE = new Terminal(false, false, false, USUAL_COLUMNS);

    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 500;

    /**
     * What the launcher found out: {@code SIGNIN_DOCTOR_TTY} lists the streams ({@code in,out,err}), and
     * {@code SIGNIN_DOCTOR_COLUMNS}, or else {@code COLUMNS}, the width. Java itself can only say whether input and
     * output together are a terminal; that is asked where no launcher spoke.
     */
    static Terminal of(Map<String, String> environment) {
        int columns = columns(environment);
        String told = environment.get("SIGNIN_DOCTOR_TTY");
        if (told == null) {
            boolean all = isInteractive(System.console());
            return new Terminal(all, all, all, columns);
        }
        List<String> streams = Arrays.asList(told.split(","));
        return new Terminal(streams.contains("in"), streams.contains("out"), streams.contains("err"), columns);
    }

    private static int columns(Map<String, String> environment) {
        String text = environment.getOrDefault("SIGNIN_DOCTOR_COLUMNS", environment.getOrDefault("COLUMNS", ""));
        if (!text.matches("[1-9][0-9]{0,4}")) {
            return USUAL_COLUMNS;
        }
        return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(text)));
    }

    /** From Java 22 on there is always a console, and its {@code isTerminal()} tells. */
    private static boolean isInteractive(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true; // there, a console exists only on a terminal
        }
    }
}
