package io.github.signindoctor.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output or error, which falls silent once its reader has left ({@code | head}); any other failure is one. */
final class StandardOutput extends OutputStream {
    private final String name;
    private final OutputStream target;
    private boolean readerLeft;

    StandardOutput(String name, OutputStream target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            judge(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            target.flush();
        } catch (IOException e) {
            judge(e);
        }
    }

    /** Java has no type for a closed pipe; the word "pipe" stands in the system's text on Unix and Windows. */
    private void judge(IOException e) throws IOException {
        if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
        readerLeft = true;
    }
}
