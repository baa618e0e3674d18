package io.github.signindoctor.graph.wire;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Turns whatever the SDK, its transport or the sign-in throws into one line and one hint. */
final class Troubles {
    private static final int MOST_CAUSES = 20;

    private final Endpoint endpoint;
    private final TokenCredential credential;

    Troubles(Endpoint endpoint, TokenCredential credential) {
        this.endpoint = endpoint;
        this.credential = credential;
    }

    GraphException of(Exception e, Exchange exchange) {
        if (exchange.isRefusal()) {
            return new Refusals(endpoint, claims()).of(exchange);
        }
        Optional<GraphException> told = cause(e, GraphException.class);
        if (told.isPresent()) {
            return told.get();
        }
        if (cause(e, InterruptedException.class).isPresent()
                || cause(e, InterruptedIOException.class).isPresent()
                        && Thread.currentThread().isInterrupted()) {
            return new GraphException(Reason.INTERRUPTED, "interrupted", "");
        }
        boolean isSigningIn = exchange.clientRequestId().isEmpty();
        Optional<GraphException> refused = isSigningIn ? SignInErrors.of(e) : Optional.empty();
        return refused.orElseGet(
                () -> ofNetwork(e, isSigningIn ? endpoint.authority().getHost() : host()));
    }

    private String host() {
        return endpoint.graph().getAuthority();
    }

    private static GraphException ofNetwork(Exception e, String host) {
        if (cause(e, SSLException.class).isPresent()) {
            return new GraphException(
                    Reason.TLS,
                    "no secure connection to " + host + ": its certificate is not trusted",
                    "where a proxy opens connections, give Java its certificate: SIGNIN_DOCTOR_JAVA_OPTS="
                            + "-Djavax.net.ssl.trustStore=FILE (on Windows -Djavax.net.ssl.trustStoreType=Windows-ROOT)");
        }
        if (cause(e, UnknownHostException.class).isPresent()) {
            return new GraphException(
                    Reason.UNREACHABLE,
                    "no such host: " + host,
                    "check the network; behind a proxy set HTTPS_PROXY=http://HOST:PORT");
        }
        if (cause(e, IOException.class).isPresent()) {
            return new GraphException(
                    Reason.UNREACHABLE,
                    "no connection to " + host,
                    "check the network; behind a proxy set HTTPS_PROXY=http://HOST:PORT");
        }
        return new GraphException(
                Reason.OTHER,
                "the request to " + host + " failed: " + e.getClass().getSimpleName(),
                "run 'signin-doctor doctor', and report it if that finds nothing");
    }

    /** What the token says; unknown where there is none. */
    Claims claims() {
        try {
            var token = credential.getTokenSync(new TokenRequestContext().addScopes(endpoint.scope()));
            return token == null ? Claims.UNKNOWN : Claims.of(token.getToken());
        } catch (RuntimeException e) {
            return Claims.UNKNOWN; // only for a hint; whoever needs the token meets the same trouble and tells it
        }
    }

    static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        Throwable each = e;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
