package io.github.signindoctor.command;

import io.github.signindoctor.ingest.ReadingOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on standard error that tells how far the reading is: after half a second, ten times a second at most, and gone at the end. */
final class ProgressLine implements ReadingOptions.Progress, AutoCloseable {
    private static final long QUIET_START = 500_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final long TELLING = 2_000_000_000L;

    private static final Writer NOWHERE = Writer.nullWriter();

    /** The terminal itself writes ^C behind the line. */
    private static final int ECHO = 2;

    private final Writer err;
    private final int columns;
    private final LongSupplier nanos;
    private final long start;
    private final Thread atInterrupt = new Thread(this::erase);
    private final boolean isShown;
    private long next;
    private int drawn;
    private boolean wasDrawn;
    private boolean isOver;

    private ProgressLine(Writer err, int columns, LongSupplier nanos) {
        this.err = err;
        this.isShown = err != NOWHERE;
        this.columns = columns;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.next = start + QUIET_START;
    }

    /** A line on the screen; or one that is never drawn where nobody would see it, or the terminal cannot go back. */
    static ProgressLine on(Screen screen, LongSupplier nanos) {
        Io io = screen.io();
        boolean wanted = io.terminal().err() && !screen.isQuiet() && !ColourMode.isDumb(io);
        ProgressLine line =
                new ProgressLine(wanted ? screen.err() : NOWHERE, io.terminal().columns(), nanos);
        if (wanted) {
            Runtime.getRuntime().addShutdownHook(line.atInterrupt);
        }
        return line;
    }

    @Override
    public synchronized void at(long bytes, long totalBytes, long records) {
        long now = nanos.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + PAUSE;
        draw(text(bytes, totalBytes, records, now - start));
    }

    /** Says something else than how far the reading is. */
    synchronized void say(String text) {
        draw(text);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        erase();
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException e) {
            // The process is ending already, and the line is gone.
        }
    }

    /** Takes the line away until it is drawn again. */
    synchronized void clear() {
        if (drawn > 0) {
            drawn += ECHO;
            draw("");
        }
    }

    /** Takes the line and the terminal's echo of Ctrl-C away for good; false where no line was drawn. */
    synchronized boolean erase() {
        if (!isOver) {
            wasDrawn = drawn > 0;
            drawn += wasDrawn ? ECHO : 0;
            draw("");
            isOver = true; // who is still at work while the program ends draws nothing more
        }
        return wasDrawn;
    }

    /** Whether anybody sees it. */
    boolean isShown() {
        return isShown;
    }

    private void draw(String text) {
        if (isOver || text.isEmpty() && drawn == 0) {
            return;
        }
        int room = Math.max(1, columns - 1 - ECHO);
        String line = text.length() <= room ? text : text.substring(0, room);
        try {
            err.write("\r" + line + " ".repeat(Math.max(0, drawn - line.length())) + (line.isEmpty() ? "\r" : ""));
            err.flush();
        } catch (IOException e) {
            // Progress that cannot be shown is no reason to stop the work.
        }
        drawn = line.length();
    }

    private static String text(long bytes, long total, long records, long nanos) {
        String read = total > 0
                ? size(bytes) + " of " + size(total) + " (" + Math.min(100, bytes * 100 / total) + "%)"
                : size(bytes);
        return "reading " + read + ", " + String.format(Locale.ROOT, "%,d", records) + " records"
                + remaining(bytes, total, nanos);
    }

    /** Told once there is something to tell it from. */
    private static String remaining(long bytes, long total, long nanos) {
        if (total <= 0 || bytes <= 0 || bytes > total || nanos < TELLING) {
            return "";
        }
        long seconds = Math.round((double) nanos / bytes * (total - bytes) / 1e9);
        return ", about " + (seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min") + " left";
    }

    private static String size(long bytes) {
        if (bytes < 1_000_000) {
            return bytes / 1000 + " kB";
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
}
