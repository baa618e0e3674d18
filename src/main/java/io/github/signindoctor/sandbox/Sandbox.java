package io.github.signindoctor.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A practice tenant that listens on 127.0.0.1. Besides Graph it has two doors that Graph has not:
 * {@code /oauth2/v2.0/token} gives the token to whoever asks, and {@code /practice/skip?seconds=600} lets time pass.
 */
public final class Sandbox implements AutoCloseable {
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Doorman doorman;
    private final VirtualClock clock;
    private final Mishaps mishaps;

    private Sandbox(HttpServer server, SandboxOptions options, Ledger ledger) {
        this.server = server;
        this.clock = new VirtualClock(ledger.glance().clock(), options.pace().speed(), System::nanoTime);
        this.mishaps = new Mishaps();
        this.doorman = new Doorman(options, ledger, clock, mishaps);
        this.threads = Executors.newFixedThreadPool(THREADS, Sandbox::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "practice tenant");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts a practice tenant on 127.0.0.1.
     *
     * @throws IOException when the port is taken, or the state file cannot be read
     */
    public static Sandbox start(SandboxOptions options) throws IOException {
        Ledger ledger = new Ledger(options);
        HttpServer server = bind(options.port());
        Sandbox sandbox = new Sandbox(server, options, ledger);
        server.createContext("/", sandbox.doorman);
        server.createContext("/oauth2/v2.0/token", sandbox.doorman::authority);
        server.createContext("/practice/skip", sandbox.doorman::skip);
        server.setExecutor(sandbox.threads);
        server.start();
        return sandbox;
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (BindException e) {
            throw new IOException("port " + port + " of 127.0.0.1 is taken (expected a free one)", e);
        }
    }

    /** Where it listens, without a slash at the end; {@code /v1.0} and {@code /beta} lie below. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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

    /** How many requests came so far. */
    public int requests() {
        return doorman.requests();
    }

    /** Stops listening at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
