package io.github.signindoctor;

import io.github.signindoctor.casework.AmbiguousUserException;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.EmptyWindowException;
import io.github.signindoctor.command.ExitCode;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Look;
import io.github.signindoctor.command.Program;
import io.github.signindoctor.command.Screen;
import io.github.signindoctor.command.StopException;
import io.github.signindoctor.command.Trouble;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.ingest.MissingInputException;
import io.github.signindoctor.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Starts the program; the only place where an exception becomes a line, and the only one that ends the process. */
public final class Main {
    /** Causes can run in a circle. */
    private static final int MOST_CAUSES = 20;

    private Main() {}

    /** Runs and ends the process with the exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Io.ofProcess()));
    }

    /**
     * One run of the program.
     *
     * @param args as typed
     * @param io what it may touch besides files
     * @return the exit code
     */
    public static int run(String[] args, Io io) {
        Screen screen = new Screen(io, Look.of(args));
        ExitCode code;
        try {
            code = new Program(screen).run(args);
            screen.flush();
        } catch (IOException | CaseException | RuntimeException | Error e) {
            Trouble trouble = troubleOf(e);
            trouble.tell(screen);
            code = trouble.code();
        }
        return code.number();
    }

    /** Which line and which exit code an exception becomes. */
    private static Trouble troubleOf(Throwable e) {
        if (e instanceof StopException stop) {
            return new Trouble(stop.code(), stop.getMessage(), stop.help());
        }
        if (e instanceof AmbiguousUserException several) {
            List<String> users = several.candidates().stream()
                    .map(user -> user.name() + "  " + user.id())
                    .toList();
            return new Trouble(ExitCode.USAGE, several.getMessage(), users, several.help());
        }
        if (e instanceof CaseException unsolvable) {
            ExitCode code = e instanceof EmptyWindowException ? ExitCode.USAGE : ExitCode.FAILED;
            return new Trouble(code, unsolvable.getMessage(), unsolvable.help());
        }
        if (e instanceof MissingInputException missing) {
            return new Trouble(ExitCode.FAILED, missing.getMessage(), missing.help());
        }
        if (e instanceof GraphException graph) {
            return Trouble.of(graph);
        }
        if (e instanceof SettingsException settings) {
            ExitCode code = settings.isMistyped() ? ExitCode.USAGE : ExitCode.FAILED;
            return new Trouble(code, settings.getMessage(), settings.help());
        }
        if (e instanceof UncheckedIOException unchecked) {
            return Trouble.of(unchecked.getCause());
        }
        if (e instanceof IOException io) {
            return Trouble.of(io);
        }
        return isLackOfMemory(e) ? Trouble.memory() : Trouble.bug(e);
    }

    /** What met the full heap may have wrapped it: a class that was being set up, a thread of a pool. */
    private static boolean isLackOfMemory(Throwable e) {
        Throwable each = e;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
