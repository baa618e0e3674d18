package io.github.signindoctor.command;

import io.github.signindoctor.graph.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on standard error how a pull goes: a line that changes on a terminal, else a word a minute at most. */
final class LiveProgress implements Watcher, AutoCloseable {
    private static final long MINUTE = 60_000_000_000L;
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(5);

    private final Screen screen;
    private final ProgressLine line;
    private final LongSupplier nanos;
    private final boolean isDrawn;
    private long next;
    private String soFar = "";

    LiveProgress(Screen screen, LongSupplier nanos) {
        this.screen = screen;
        this.line = ProgressLine.on(screen, nanos);
        this.nanos = nanos;
        this.isDrawn = line.isShown();
        this.next = nanos.getAsLong();
        line.say("asking Graph");
    }

    @Override
    public void page(long records, String from) {
        soFar = String.format(Locale.ROOT, "%,d records so far", records);
        line.say("pulling, " + soFar + ", now at " + from);
    }

    @Override
    public void waiting(String why, Duration length) {
        String text = why + ", next try in " + seconds(length) + " s";
        say(text);
        if (!isDrawn && length.compareTo(WORTH_A_WORD) >= 0 && nanos.getAsLong() - next >= 0) {
            next = nanos.getAsLong() + MINUTE;
            note(text);
        }
    }

    /** Worth a look and no word: each longer pull does it. */
    @Override
    public void pacing(Duration length) {
        say("Graph allows 5 requests in 10 s, next in " + seconds(length) + " s");
    }

    private static long seconds(Duration length) {
        return Math.max(1, (length.toMillis() + 999) / 1000);
    }

    private void say(String text) {
        line.say(text + (soFar.isEmpty() ? "" : "; " + soFar));
    }

    @Override
    public void note(String text) {
        line.say("");
        try {
            screen.note(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the line away for whoever has the last word; false where there is none. */
    boolean erase() {
        return line.erase();
    }

    @Override
    public void close() {
        line.close();
    }
}
