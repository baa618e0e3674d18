package io.github.signindoctor.command;

import io.github.signindoctor.graph.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;

/**
 * Tells whoever presses Ctrl-C that nothing is lost. Java ends at once then; each page is on the disk before the next one
 * is asked for, and one that is being written is waited for.
 */
final class Farewell implements AutoCloseable {
    private final Screen screen;
    private final Destination destination;
    private final Thread atInterrupt = new Thread(this::tell);
    private volatile BooleanSupplier eraser = () -> false;

    private Farewell(Screen screen, Destination destination) {
        this.screen = screen;
        this.destination = destination;
    }

    static Farewell of(Screen screen, Destination destination) {
        Farewell farewell = new Farewell(screen, destination);
        Runtime.getRuntime().addShutdownHook(farewell.atInterrupt);
        return farewell;
    }

    /** Takes this line away before it speaks. */
    void erases(LiveProgress progress) {
        eraser = progress::erase;
    }

    private void tell() {
        destination.brake().pull();
        if (screen.isQuiet()) {
            return;
        }
        if (!eraser.getAsBoolean() && screen.io().terminal().err()) {
            leaveTheLine();
        }
        trouble(destination).tell(screen);
    }

    /** The terminal has written ^C into it. */
    private void leaveTheLine() {
        try {
            screen.err().write("\n");
        } catch (IOException e) {
            // Nobody looks, so nobody minds.
        }
    }

    private static Trouble trouble(Destination destination) {
        if (!Files.exists(destination.incomplete())) {
            return new Trouble(ExitCode.INTERRUPTED, "interrupted; nothing had come yet", "");
        }
        return new Trouble(
                ExitCode.INTERRUPTED,
                "interrupted; what came is in " + destination.incomplete() + ", which says that it is incomplete",
                "analyze that file, or run the same command again: it goes on where this one stopped");
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException e) {
            // The process is ending already, and the word is said.
        }
    }
}
