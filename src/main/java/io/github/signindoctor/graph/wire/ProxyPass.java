package io.github.signindoctor.graph.wire;

import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;

/**
 * Answers a proxy that asks who wants through, once: with the name and password of Java's own settings, into which the
 * program puts those of {@code HTTPS_PROXY}.
 */
final class ProxyPass implements Authenticator {
    private static final String HEADER = "Proxy-Authorization";

    @Override
    public Request authenticate(Route route, Response response) {
        String name = System.getProperty("https.proxyUser", "");
        if (name.isEmpty() || response.request().header(HEADER) != null) {
            return null; // okhttp then gives up, which is what should happen
        }
        return response.request()
                .newBuilder()
                .header(HEADER, Credentials.basic(name, System.getProperty("https.proxyPassword", "")))
                .build();
    }
}
