package io.github.signindoctor.ingest;

import java.io.IOException;

/** An input that was named is not there or cannot be opened at all. */
public final class MissingInputException extends IOException {
    private static final long serialVersionUID = 1;

    private final String help;

    /**
     * Says what is missing.
     *
     * @param message one line, lower case, no full stop
     * @param help what to do next, one line
     */
    public MissingInputException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do next, one line. */
    public String help() {
        return help;
    }
}
