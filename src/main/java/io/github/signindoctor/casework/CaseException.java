package io.github.signindoctor.casework;

/** A case that cannot be worked as asked; the message is one line, and so is the help. */
public abstract sealed class CaseException extends Exception
        permits UserNotFoundException, AmbiguousUserException, EmptyWindowException {
    private static final long serialVersionUID = 1L;

    private final String help;

    CaseException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do next. */
    public final String help() {
        return help;
    }
}
