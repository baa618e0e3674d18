package io.github.signindoctor.graph.wire;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.aad.msal4j.MsalClientException;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

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
        if (isSigningIn && refused.isEmpty()) {
            refused = MachineIdentity.refusal(credential);
        }
        return refused.orElseGet(
                () -> ofNetwork(e, isSigningIn ? endpoint.authority().getAuthority() : host()));
    }

    private String host() {
        return endpoint.graph().getAuthority();
    }

    private GraphException ofNetwork(Exception e, String host) {
        Optional<SSLException> tls = cause(e, SSLException.class);
        if (tls.isPresent()) {
            return ofTls(tls.get(), host);
        }
        Optional<GraphException> proxy = new ProxyTroubles(endpoint).of(e, host);
        if (proxy.isPresent()) {
            return proxy.get();
        }
        if (cause(e, UnknownHostException.class).isPresent()) {
            return unreachable("no such host: " + host);
        }
        if (cause(e, IOException.class).isPresent()) {
            return unreachable("no connection to " + host);
        }
        if (cause(e, MsalClientException.class).filter(Troubles::isUnreadable).isPresent()) {
            return new GraphException(
                    Reason.PROXY,
                    "not the sign-in answered at " + host + " but something before it",
                    "a proxy or a page may stand between; check HTTPS_PROXY and --authority");
        }
        return new GraphException(
                Reason.OTHER,
                "the request to " + host + " failed: " + e.getClass().getSimpleName(),
                "run 'signin-doctor doctor', and report it if that finds nothing");
    }

    /** The library that signs in has no code for it. */
    private static boolean isUnreadable(MsalClientException e) {
        return String.valueOf(e.getMessage()).contains("parse JSON");
    }

    private static GraphException unreachable(String what) {
        return new GraphException(
                Reason.UNREACHABLE, what, "check the network; behind a proxy set HTTPS_PROXY=http://HOST:PORT");
    }

    /** The certificate is another's, or run out, or from nobody known; or the other side does not speak TLS at all. */
    private static GraphException ofTls(SSLException e, String host) {
        String what = "no secure connection to " + host + ": ";
        if (e instanceof SSLPeerUnverifiedException) {
            return new GraphException(
                    Reason.TLS,
                    what + "the certificate is for another host",
                    "check the address; something between here and there may answer in its place");
        }
        if (cause(e, CertificateExpiredException.class).isPresent()
                || cause(e, CertificateNotYetValidException.class).isPresent()) {
            return new GraphException(
                    Reason.TLS,
                    what + "its certificate is not valid at this time",
                    "check this machine's clock; if that is right, the certificate has run out");
        }
        if (cause(e, CertificateException.class).isPresent()
                || cause(e, CertPathBuilderException.class).isPresent()) {
            return new GraphException(
                    Reason.TLS,
                    what + "its certificate is not trusted",
                    "where a proxy opens connections, give Java its certificate: SIGNIN_DOCTOR_JAVA_OPTS="
                            + "-Djavax.net.ssl.trustStore=FILE (on Windows -Djavax.net.ssl.trustStoreType=Windows-ROOT)");
        }
        return new GraphException(
                Reason.TLS,
                what + "no common language (TLS) was found",
                "check that the address and the port speak https; a proxy between may not");
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
