package io.github.signindoctor.graph.wire;

import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the proxy, where one is on the way. */
final class ProxyTroubles {
    /** Texts of okhttp's RealConnection, which has no other way to tell; of the JDK's client for the sign-in. */
    private static final Pattern LOCKED =
            Pattern.compile("(?i)failed to authenticate with proxy|status code 407|proxy authentication");

    private static final Pattern SHUT =
            Pattern.compile("(?i)(?:response code for CONNECT: |unsuccessful proxy.*|tunnel failed, got: )(\\d{3})");

    private final Endpoint endpoint;

    ProxyTroubles(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** What the proxy did not do; empty where none is on the way or it is not to blame. */
    Optional<GraphException> of(Exception e, String host) {
        return address().flatMap(proxy -> told(e, host, proxy));
    }

    /** Whether trying again is of no use. */
    static boolean isFinal(Exception e) {
        return find(e, LOCKED).isPresent() || find(e, SHUT).isPresent();
    }

    private static Optional<GraphException> told(Exception e, String host, String proxy) {
        if (find(e, LOCKED).isPresent()) {
            boolean isTold = !System.getProperty("https.proxyUser", "").isEmpty();
            return stop(
                    "the proxy " + proxy
                            + (isTold
                                    ? " does not take the name and password of HTTPS_PROXY (status 407)"
                                    : " wants a name and a password (status 407)"),
                    "set HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT; only proxies that take Basic can be served");
        }
        Optional<Matcher> shut = find(e, SHUT);
        if (shut.isPresent()) {
            return stop(
                    "the proxy " + proxy + " does not let through to " + host + " (status "
                            + shut.get().group(1) + ")",
                    "ask whoever runs the proxy to allow it, or name the host in NO_PROXY");
        }
        boolean isAway = Troubles.cause(e, ConnectException.class).isPresent()
                || Troubles.cause(e, UnknownHostException.class).isPresent();
        return isAway
                ? stop("no connection to the proxy " + proxy, "check HTTPS_PROXY, or unset it where none is needed")
                : Optional.empty();
    }

    private static Optional<GraphException> stop(String message, String help) {
        return Optional.of(new GraphException(Reason.PROXY, message, help));
    }

    private static Optional<Matcher> find(Throwable e, Pattern pattern) {
        Throwable each = e;
        for (int depth = 0; each != null && depth < 20; depth++) {
            Matcher matcher = pattern.matcher(String.valueOf(each.getMessage()));
            if (each instanceof IOException && matcher.find()) {
                return Optional.of(matcher);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    /** Host and port of the proxy for Graph, which is that of the sign-in too. */
    private Optional<String> address() {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return Optional.empty();
        }
        return selector.select(endpoint.graph()).stream()
                .filter(each -> each.type() != Proxy.Type.DIRECT && each.address() instanceof InetSocketAddress)
                .map(each -> (InetSocketAddress) each.address())
                .map(each -> each.getHostString() + ":" + each.getPort())
                .findFirst();
    }
}
