package io.github.signindoctor.sandbox;

import java.io.IOException;
import java.net.URI;

/** A practice tenant that listens. */
public final class Sandbox implements AutoCloseable {
    private final Mishaps mishaps = new Mishaps();

    private Sandbox() {}

    /**
     * Starts a practice tenant on 127.0.0.1.
     *
     * @throws IOException when the port is taken, or the state file cannot be read
     */
    public static Sandbox start(SandboxOptions options) throws IOException {
        throw new IOException("not yet open");
    }

    /** Where it listens, without a slash at the end; {@code /v1.0} and {@code /beta} lie below. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1");
    }

    /** The bearer token that each call must carry: another one in each run, in the form of a JSON web token. */
    public String token() {
        return "";
    }

    /** The time in the tenant. */
    public VirtualClock clock() {
        throw new IllegalStateException("not yet open");
    }

    /** What is to go wrong with the sign-in report. */
    public Mishaps mishaps() {
        return mishaps;
    }

    /** Stops listening. */
    @Override
    public void close() {}
}
