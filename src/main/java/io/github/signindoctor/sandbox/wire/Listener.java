package io.github.signindoctor.sandbox.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A plain HTTP server on 127.0.0.1. The one in the JDK overwrites the header {@code Date} on Java 17, which here is the
 * virtual time.
 */
public final class Listener implements AutoCloseable {
    private static final int IDLE_MILLIS = 120_000;
    private static final int BACKLOG = 50;

    private final ServerSocket door;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(Listener::thread);

    /** What answers. */
    public interface Handler {
        /** Answers one request. */
        void handle(Request request, Line line) throws IOException;
    }

    private Listener(ServerSocket door, Handler handler) {
        this.door = door;
        this.handler = handler;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "practice tenant");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @throws IOException when the port is taken
     */
    public static Listener on(int port, Handler handler) throws IOException {
        try {
            ServerSocket door = new ServerSocket(port, BACKLOG, InetAddress.getByName("127.0.0.1"));
            Listener listener = new Listener(door, handler);
            listener.threads.execute(listener::welcome);
            return listener;
        } catch (BindException e) {
            throw new BindException("port " + port + " of 127.0.0.1 is taken (expected a free one)");
        }
    }

    /** The port that it listens on. */
    public int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                // the door was closed, or a caller went away at it: the loop's condition tells which
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = new BufferedOutputStream(socket.getOutputStream())) {
            socket.setSoTimeout(IDLE_MILLIS);
            socket.setTcpNoDelay(true);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = answer(in, new Line(out));
            }
        } catch (IOException | NumberFormatException gone) {
            // a caller that hangs up or speaks no HTTP gets no answer, and nobody else is concerned
        } finally {
            open.remove(socket);
        }
    }

    private boolean answer(InputStream in, Line line) throws IOException {
        Optional<Request> request = Request.read(in);
        if (request.isEmpty()) {
            return false;
        }
        handler.handle(request.get(), line);
        return line.isWhole() && !request.get().header("connection").equalsIgnoreCase("close");
    }

    /** Stops at once, in the middle of answers too. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket each : open) {
            each.close();
        }
        threads.shutdownNow();
    }
}
