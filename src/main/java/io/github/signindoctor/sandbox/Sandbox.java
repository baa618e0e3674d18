package io.github.signindoctor.sandbox;

import io.github.signindoctor.sandbox.wire.Listener;
import java.io.IOException;
import java.net.URI;

/**
 * A practice tenant that listens on 127.0.0.1. Besides Graph it has two doors that Graph has not:
 * {@code /oauth2/v2.0/token} gives the token to whoever asks, and {@code /practice/skip?seconds=600} lets time pass.
 */
public final class Sandbox implements AutoCloseable {
    private final Listener listener;
    private final Doorman doorman;
    private final VirtualClock clock;
    private final Mishaps mishaps;

    private Sandbox(Listener listener, Doorman doorman, VirtualClock clock, Mishaps mishaps) {
        this.listener = listener;
        this.doorman = doorman;
        this.clock = clock;
        this.mishaps = mishaps;
    }

    /**
     * Starts a practice tenant on 127.0.0.1.
     *
     * @throws IOException when the port is taken, or the state file cannot be read
     */
    public static Sandbox start(SandboxOptions options) throws IOException {
        Ledger ledger = new Ledger(options);
        VirtualClock clock =
                new VirtualClock(ledger.glance().clock(), options.pace().speed(), System::nanoTime);
        Mishaps mishaps = new Mishaps();
        Doorman doorman = new Doorman(options, ledger, clock, mishaps);
        return new Sandbox(Listener.on(options.port(), doorman), doorman, clock, mishaps);
    }

    /** Where it listens, without a slash at the end; {@code /v1.0} and {@code /beta} lie below. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    /** The bearer token that each call must carry: another one in each run, in the form of a JSON web token. */
    public String token() {
        return doorman.token();
    }

    /** The time in the tenant. */
    public VirtualClock clock() {
        return clock;
    }

    /** What is to go wrong with the sign-in report. */
    public Mishaps mishaps() {
        return mishaps;
    }

    /** From now on, tells this witness of every exchange. */
    public void watchedBy(Witness witness) {
        doorman.watchedBy(witness);
    }

    /** How many requests came so far. */
    public int requests() {
        return doorman.requests();
    }

    /** Stops listening at once. */
    @Override
    public void close() throws IOException {
        listener.close();
    }
}
