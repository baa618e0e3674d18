package io.github.signindoctor.sandbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as it came.
 *
 * @param method in capitals
 * @param target path and query, encoded
 * @param headers by name in lower case
 * @param body empty where there is none
 */
public record Request(String method, String target, Map<String, String> headers, byte[] body) {
    private static final int LONGEST_LINE = 32_768;
    private static final int LARGEST_BODY = 1 << 20;
    private static final int MOST_HEADERS = 200;

    /** The path, without the query. */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** The query; empty where there is none. */
    public String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    /** A header; empty where there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The next request of a connection; empty where it has ended, or speaks something else than HTTP. */
    static Optional<Request> read(InputStream in) throws IOException {
        String[] words = line(in).split(" ");
        if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        String line = line(in);
        while (!line.isEmpty() && headers.size() < MOST_HEADERS) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.merge(name, line.substring(colon + 1).strip(), (one, other) -> one + ", " + other);
            }
            line = line(in);
        }
        return Optional.of(new Request(words[0], words[1], Map.copyOf(headers), body(in, headers)));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = headers.getOrDefault("content-length", "0");
        if (!length.matches("[0-9]{1,7}") || Integer.parseInt(length) > LARGEST_BODY) {
            throw new IOException("a request body of " + length + " bytes (expected less than a megabyte)");
        }
        return in.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in).split(";")[0].strip(), 16);
        while (size > 0 && all.size() + size <= LARGEST_BODY) {
            all.write(in.readNBytes(size));
            line(in);
            size = Integer.parseInt(line(in).split(";")[0].strip(), 16);
        }
        line(in);
        return all.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
