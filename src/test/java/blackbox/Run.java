package blackbox;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One run of the program as a user would start it, in this process. */
final class Run {
    private final String[] args;
    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8"));
    private Terminal terminal = Terminal.NONE;
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out;

    private Run(String... args) {
        this.args = args;
    }

    /** What came of it. */
    record Outcome(int code, String out, String err) {}

    static Run of(String... args) {
        return new Run(args);
    }

    /** With a person at all three streams. */
    Run onTerminal(int columns) {
        terminal = new Terminal(true, true, true, columns);
        return this;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run reading(String input) {
        return reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    Run reading(InputStream input) {
        in = input;
        return this;
    }

    /** In place of a standard output that takes everything. */
    Run writingTo(OutputStream output) {
        out = output;
        return this;
    }

    Outcome outcome() {
        var kept = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var io = new Io(in, out == null ? kept : out, err, environment, terminal);
        int code = Main.run(args, io);
        return new Outcome(code, kept.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return outcome().out();
    }

    String err() {
        return outcome().err();
    }

    int code() {
        return outcome().code();
    }
}
