package io.github.signindoctor.command;

/** Ends a run with one line for what is wrong and one for what to do. */
public final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String help;

    private StopException(ExitCode code, String message, String help) {
        super(message);
        this.code = code;
        this.help = help;
    }

    /** The user asked for something that cannot be meant. */
    static StopException usage(String message, String help) {
        return new StopException(ExitCode.USAGE, message, help);
    }

    /** What was asked for could not be done. */
    static StopException failed(String message, String help) {
        return new StopException(ExitCode.FAILED, message, help);
    }

    /** How the run ends. */
    public ExitCode code() {
        return code;
    }

    /** What to do next; empty where there is nothing to say. */
    public String help() {
        return help;
    }
}
