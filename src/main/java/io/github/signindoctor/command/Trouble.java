package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.report.Visible;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a run ended badly, in words.
 *
 * @param code how it ends
 * @param message one line: what is wrong, and what was expected
 * @param details what the message counts, a line each
 * @param help what to do next; empty where there is nothing to say
 */
public record Trouble(ExitCode code, String message, List<String> details, String help) {
    private static final int MOST_DETAILS = 10;
    private static final String PROGRAM = Grammar.PROGRAM + ":";
    private static final String HELP = "help:";

    /** Copies the list. */
    public Trouble {
        details = List.copyOf(details);
    }

    /** Trouble that needs no list. */
    public Trouble(ExitCode code, String message, String help) {
        this(code, message, List.of(), help);
    }

    /** A file or stream failed. */
    public static Trouble of(IOException e) {
        return new Trouble(ExitCode.FAILED, words(e), "check the path, the permissions and the room on the disk");
    }

    /** Graph, or the sign-in to it, did not do what was asked. */
    public static Trouble of(GraphException e) {
        return new Trouble(code(e), e.getMessage(), e.help());
    }

    /** How a run ends that Graph stopped. */
    static ExitCode code(GraphException e) {
        if (e.reason().isAccess()) {
            return ExitCode.SIGN_IN;
        }
        return switch (e.reason()) {
            case USAGE, OTHER_PULL -> ExitCode.USAGE;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            default -> ExitCode.FAILED;
        };
    }

    /** The heap is full. */
    public static Trouble memory() {
        return new Trouble(
                ExitCode.FAILED, "out of memory (Java may use " + Heap.megabytes() + " MB here)", Heap.help());
    }

    /** A mistake of ours. */
    public static Trouble bug(Throwable e) {
        return new Trouble(ExitCode.FAILED, "this is a bug: " + e.getClass().getSimpleName(), CrashFile.write(e));
    }

    /** Writes the two lines to standard error. */
    public void tell(Screen screen) {
        Paint paint = screen.errorPaint();
        try {
            screen.out().flush();
        } catch (IOException e) {
            // Standard output broke: either this is the trouble being told, or the graver one is.
        }
        try {
            screen.err().write(drawn(PROGRAM, message, screen).replaceFirst(PROGRAM, paint.red(PROGRAM)));
            for (String detail : shortened()) {
                screen.err().write("  " + Visible.of(detail) + "\n");
            }
            if (!help.isEmpty()) {
                screen.err().write(drawn(HELP, help, screen).replaceFirst(HELP, paint.cyan(HELP)));
            }
            screen.err().flush();
        } catch (IOException e) {
            // Nobody listens on standard error; the exit code still tells.
        }
    }

    private static String drawn(String head, String text, Screen screen) {
        return String.join("\n", screen.broken(head + " " + Visible.of(text))) + "\n";
    }

    private List<String> shortened() {
        if (details.size() <= MOST_DETAILS) {
            return details;
        }
        List<String> first = new ArrayList<>(details.subList(0, MOST_DETAILS));
        first.add("and " + (details.size() - MOST_DETAILS) + " more");
        return first;
    }

    private static String words(IOException e) {
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return reason(file) + ": '" + file.getFile() + "'";
        }
        return e.getMessage() == null
                ? "reading or writing failed: " + e.getClass().getSimpleName()
                : e.getMessage();
    }

    private static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "already there";
        }
        return e.getReason() == null ? "file trouble" : e.getReason();
    }
}
