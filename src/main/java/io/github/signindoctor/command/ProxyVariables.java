package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands {@code HTTPS_PROXY} and {@code NO_PROXY} on to Java, which has names of its own for them: the libraries that sign
 * in and that ask Graph read only those.
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
        handOnPass(proxy.getUserInfo());
        System.setProperty("http.nonProxyHosts", exceptions(either(io, "NO_PROXY", "no_proxy")));
    }

    /** Name and password of the proxy, where the address has them. */
    private static void handOnPass(String info) {
        if (info != null) {
            int colon = info.indexOf(':');
            System.setProperty("https.proxyUser", colon < 0 ? info : info.substring(0, colon));
            System.setProperty("https.proxyPassword", colon < 0 ? "" : info.substring(colon + 1));
            // Java tells no proxy a password in this way, unless somebody says that they want it, as here.
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    private static URI parsed(String text) throws GraphException {
        try {
            URI proxy = new URI(text.contains("://") ? text : "http://" + text);
            if (proxy.getHost() != null && proxy.getScheme().matches("(?i)https?")) {
                return proxy;
            }
        } catch (URISyntaxException e) {
            // Told below, without the text: it may hold a password.
        }
        throw new GraphException(
                Reason.USAGE, "HTTPS_PROXY: not usable (expected http://HOST:PORT)", "mend the variable, or unset it");
    }

    /** Java parts them by bars, and means by a star what others mean by a full stop in front, or by a bare domain. */
    private static String exceptions(String variable) {
        List<String> hosts = new ArrayList<>(List.of("localhost", "127.*", "[::1]"));
        for (String each : variable.split(",")) {
            String host = each.strip();
            if (!host.isEmpty()) {
                hosts.add(host.startsWith(".") ? "*" + host : host);
                if (!host.startsWith(".") && !host.startsWith("*")) {
                    hosts.add("*." + host);
                }
            }
        }
        return String.join("|", hosts);
    }

    private static String either(Io io, String one, String other) {
        return io.variable(one).isEmpty() ? io.variable(other) : io.variable(one);
    }
}
