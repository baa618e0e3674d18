package io.github.signindoctor.command;

/** The contract with scripts; the table of {@code help exit-codes} is made from it. */
public enum ExitCode {
    /** Done. */
    DONE(0, "done; also when the input has a header and no rows, or a code is explained as unknown"),
    /** Could not run. */
    FAILED(
            1,
            "could not run: a file, a folder or Graph failed, the named user is not in the input, a pull is incomplete, an internal error"),
    /** Wrong usage. */
    USAGE(2, "wrong usage, or several users match --user"),
    /** Found something. */
    FOUND(3, "done, and a finding reaches --fail-on; or lint found a mistake"),
    /** Not let in. */
    SIGN_IN(4, "sign-in, permission or licence missing"),
    /** Could not read. */
    UNREADABLE(5, "nothing in the input could be read, or with --strict some of it could not"),
    /** Ctrl-C; the virtual machine itself ends with it. */
    INTERRUPTED(130, "interrupted by Ctrl-C");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }

    /** One line. */
    String meaning() {
        return meaning;
    }

    /** Of two codes that both hold, the one to end with: 130, 4, 1, 5, 3, 0. Wrong usage ends before anything else can hold. */
    ExitCode or(ExitCode other) {
        return rank() >= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case DONE -> 0;
            case FOUND -> 1;
            case UNREADABLE -> 2;
            case FAILED -> 3;
            case SIGN_IN -> 4;
            case USAGE -> 5;
            case INTERRUPTED -> 6;
        };
    }
}
