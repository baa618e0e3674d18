package io.github.signindoctor.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on this machine that lets CONNECT through to one port, whatever host was named; or does not. */
final class LocalProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int target;
    /** First line of each request. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    /** What is answered; 200 lets through. */
    volatile int status = 200;
    /** Base64 of NAME:PASSWORD that must be given; empty where nobody is asked. */
    volatile String pass = "";

    LocalProxy(int target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                threads.submit(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            while (true) {
                String head = head(client.getInputStream());
                if (head.isEmpty()) {
                    return;
                }
                asked.add(head.lines().findFirst().orElse(""));
                boolean isKnown = pass.isEmpty() || head.contains("Proxy-Authorization: Basic " + pass);
                if (isKnown && status == 200 && head.startsWith("CONNECT ")) {
                    connect(client);
                    return;
                }
                String answer = isKnown
                        ? "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private void connect(Socket client) throws IOException {
        client.getOutputStream().write("HTTP/1.1 200 Go\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        try (Socket service = new Socket(InetAddress.getLoopbackAddress(), target)) {
            threads.submit(() -> pass(client.getInputStream(), service.getOutputStream()));
            pass(service.getInputStream(), client.getOutputStream());
        }
    }

    private static Void pass(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        int read = in.read(buffer);
        while (read >= 0) {
            out.write(buffer, 0, read);
            out.flush();
            read = in.read(buffer);
        }
        return null;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
