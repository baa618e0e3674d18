package io.github.signindoctor.sandbox.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way back to whoever asked. */
public final class Line {
    private final OutputStream out;
    private boolean whole = true;
    private int status;
    private byte[] sent = new byte[0];

    Line(OutputStream out) {
        this.out = out;
    }

    /**
     * Sends an answer.
     *
     * @param part 1 to send all of the body, 2 for half of it, after which the connection ends
     */
    void send(int code, Map<String, String> headers, byte[] body, int part) throws IOException {
        status = code;
        sent = body;
        StringBuilder head = new StringBuilder("HTTP/1.1 " + code + " " + phrase(code) + "\r\n");
        headers.forEach((name, value) -> head.append(name)
                .append(": ")
                .append(value.replaceAll("[\r\n]", " "))
                .append("\r\n"));
        if (code != 204) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body, 0, body.length / part);
        out.flush();
        whole = part == 1;
    }

    /** Whether the connection can go on. */
    boolean isWhole() {
        return whole;
    }

    /** The status that was sent; 0 before. */
    public int status() {
        return status;
    }

    /** The body that was sent, or of which the first half was. */
    public String sent() {
        return new String(sent, StandardCharsets.UTF_8);
    }

    private static String phrase(int code) {
        return switch (code / 100) {
            case 2 -> "OK";
            case 4 -> code == 429 ? "Too Many Requests" : "Client Error";
            default -> "Server Error";
        };
    }
}
