package io.github.signindoctor.command;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tells whoever presses Ctrl-C that nothing is lost. Java ends at once then; each page is on the disk before the next one
 * is asked for.
 */
final class Farewell implements AutoCloseable {
    private final Thread atInterrupt;

    private Farewell(Thread atInterrupt) {
        this.atInterrupt = atInterrupt;
    }

    static Farewell of(Screen screen, Path output) {
        Thread thread = new Thread(() -> tell(screen, output));
        Runtime.getRuntime().addShutdownHook(thread);
        return new Farewell(thread);
    }

    private static void tell(Screen screen, Path output) {
        try {
            screen.note("\ninterrupted: what came is kept beside " + output + "; the same command goes on from there");
        } catch (IOException e) {
            // Nobody listens; what came is kept all the same.
        }
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
