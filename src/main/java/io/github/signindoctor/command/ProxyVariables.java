package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands {@code HTTPS_PROXY} and {@code NO_PROXY} on to Java, which has names of its own for them. The library that signs
 * in reads the variables itself; the one that asks Graph reads only Java's.
 */
final class ProxyVariables {
    private ProxyVariables() {}

    /** Java's own settings, where somebody made them, stay. */
    static void handOn(Io io) throws GraphException {
        String text = either(io, "HTTPS_PROXY", "https_proxy");
        if (text.isEmpty() || System.getProperty("https.proxyHost") != null) {
            return;
        }
        URI proxy = parsed(text);
        System.setProperty("https.proxyHost", proxy.getHost());
        System.setProperty("https.proxyPort", String.valueOf(proxy.getPort() < 0 ? 80 : proxy.getPort()));
        System.setProperty("http.nonProxyHosts", exceptions(either(io, "NO_PROXY", "no_proxy")));
    }

    private static URI parsed(String text) throws GraphException {
        try {
            URI proxy = new URI(text.contains("://") ? text : "http://" + text);
            if (proxy.getHost() != null) {
                return proxy;
            }
        } catch (URISyntaxException e) {
            // Told below, without the text: it may hold a password.
        }
        throw new GraphException(
                Reason.USAGE, "HTTPS_PROXY: no address (expected http://HOST:PORT)", "mend the variable, or unset it");
    }

    /** Java parts them by bars, and means by a star what others mean by a full stop in front. */
    private static String exceptions(String variable) {
        List<String> hosts = new ArrayList<>(List.of("localhost", "127.*", "[::1]"));
        for (String each : variable.split(",")) {
            String host = each.strip();
            if (!host.isEmpty()) {
                hosts.add(host.startsWith(".") ? "*" + host : host);
            }
        }
        return String.join("|", hosts);
    }

    private static String either(Io io, String one, String other) {
        return io.variable(one).isEmpty() ? io.variable(other) : io.variable(one);
    }
}
