package io.github.signindoctor.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where Graph and its sign-in are. A token goes to this host and no other.
 *
 * @param graph scheme, host and port, without a version or a closing slash
 * @param authority where tokens come from
 */
public record Endpoint(URI graph, URI authority) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Reads an address that a user gave.
     *
     * @throws GraphException when it is neither https nor http on this machine, for a token would travel in the open
     */
    public static URI address(String what, String text) throws GraphException {
        URI uri;
        try {
            uri = new URI(text.strip().replaceFirst("/+$", ""));
        } catch (URISyntaxException e) {
            throw unfit(what, text);
        }
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && isLoopback(uri);
        boolean bare = uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null;
        if (!bare || !plain && !"https".equalsIgnoreCase(uri.getScheme())) {
            throw unfit(what, text);
        }
        if (uri.getPath().matches("(?i)/(v1\\.0|beta)")) {
            throw new GraphException(
                    Reason.USAGE,
                    what + ": '" + text + "' ends in a version of Graph (expected the address before it)",
                    "leave '" + uri.getPath() + "' out: both versions are asked");
        }
        return uri;
    }

    private static GraphException unfit(String what, String text) {
        return new GraphException(
                Reason.USAGE,
                what + ": '" + text + "' (expected https://HOST, or http://127.0.0.1:PORT on this machine)",
                "tokens never travel unencrypted beyond this machine");
    }

    private static boolean isLoopback(URI uri) {
        return uri.getHost() != null && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** Whether it is on this machine, as a practice tenant is. */
    public boolean isLocal() {
        return isLoopback(graph);
    }

    /** Whether a link leads to the same scheme, host and port. */
    public boolean owns(URI link) {
        return graph.getScheme().equalsIgnoreCase(link.getScheme())
                && graph.getHost().equalsIgnoreCase(link.getHost())
                && port(graph) == port(link)
                && link.getUserInfo() == null;
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80) : uri.getPort();
    }

    /** What a token is asked for: all that an administrator consented to. */
    public String scope() {
        return graph.getScheme() + "://" + graph.getHost() + "/.default";
    }
}
