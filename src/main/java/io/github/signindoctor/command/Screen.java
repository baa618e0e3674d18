package io.github.signindoctor.command;

import io.github.signindoctor.report.TextStyle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a verb writes: data to {@link #out()}, everything else to {@link #err()}; both in UTF-8, whatever the platform likes. */
public final class Screen {
    private final Io io;
    private final Look look;
    private final Writer out;
    private final Writer err;

    /** A screen over the streams of a run, as the environment wants it. */
    public Screen(Io io, Look look) {
        this(
                io,
                look,
                writer(new StandardOutput("standard output", io.out())),
                writer(new StandardOutput("standard error", io.err())));
    }

    private Screen(Io io, Look look, Writer out, Writer err) {
        this.io = io;
        this.look = look;
        this.out = out;
        this.err = err;
    }

    private static Writer writer(StandardOutput stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The same streams, looked at differently. */
    Screen with(Look other) {
        return new Screen(io, other, out, err);
    }

    Io io() {
        return io;
    }

    /** For what was asked for. */
    public Writer out() {
        return out;
    }

    /** For everything else. */
    public Writer err() {
        return err;
    }

    /** Whether a person looks at what was asked for. */
    boolean isWatched() {
        return io.terminal().out();
    }

    boolean isQuiet() {
        return look.quiet();
    }

    Paint paint() {
        return Paint.of(look.colour().colours(io, io.terminal().out()));
    }

    /** Colours of standard error, which is judged apart. */
    public Paint errorPaint() {
        return Paint.of(look.colour().colours(io, io.terminal().err()));
    }

    /** Columns for help and errors: as wide as the screen, 80 where there is none. */
    int columns() {
        return io.terminal().out() ? io.terminal().columns() : Terminal.USUAL_COLUMNS;
    }

    /** How pages are drawn on standard output. */
    TextStyle style() {
        return style(ZoneOffset.UTC, 0);
    }

    /** How reports are drawn on standard output. */
    TextStyle style(ZoneId zone, int top) {
        int width = io.terminal().out() ? io.terminal().columns() : TextStyle.PIPE_WIDTH;
        return new TextStyle(
                width, paint() == Paint.ON, !isAscii(), zone, top, io.terminal().out());
    }

    /** How somebody is shown around: in no more columns than any screen has, and never wider than the screen. */
    TextStyle tourStyle() {
        return new TextStyle(columns(), paint() == Paint.ON, !isAscii(), ZoneOffset.UTC, 1, true);
    }

    /** How reports are drawn into a file: the same everywhere. */
    TextStyle fileStyle(ZoneId zone, int top) {
        return new TextStyle(TextStyle.PIPE_WIDTH, false, !look.ascii(), zone, top);
    }

    /** A line on standard error, unless the user wants quiet. */
    void note(String line) throws IOException {
        if (!isQuiet()) {
            for (String each : broken(line)) {
                err.write(each + "\n");
            }
            err.flush();
        }
    }

    /** A line for standard error: in a pipe as it is, on a terminal broken between words. */
    List<String> broken(String line) {
        return io.terminal().err() ? Hanging.lines(line, io.terminal().columns()) : List.of(line);
    }

    /** Writes out what is still held back. */
    public void flush() throws IOException {
        out.flush();
        err.flush();
    }

    /** A terminal may speak another charset than UTF-8; a pipe or a file gets the same bytes everywhere. */
    private boolean isAscii() {
        return look.ascii() || io.terminal().out() && !charset().matches("|.*utf-?8.*");
    }

    private String charset() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(io::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
