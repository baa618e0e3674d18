package io.github.signindoctor.graph.wire;

import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells Graph's refusals apart, by status and code first and by text only where these leave a choice, for Microsoft
 * does not promise its texts. What is not known is shown as it came and explained by nobody.
 */
final class Refusals {
    private static final String NO_PREMIUM = "authentication_requestfromnonpremiumtenantorb2ctenant";

    private final Endpoint endpoint;
    private final Claims claims;

    Refusals(Endpoint endpoint, Claims claims) {
        this.endpoint = endpoint;
        this.claims = claims;
    }

    GraphException of(Exchange exchange) {
        GraphError error = GraphError.of(exchange);
        if (isForeign(exchange, error)) {
            return new GraphException(
                    Reason.PROXY,
                    "not Graph answered but something before it: status " + exchange.status() + " without an error of"
                            + " Graph's form",
                    "a proxy or sign-in page may stand between; check HTTPS_PROXY and the address of Graph");
        }
        return switch (exchange.status()) {
            case 401 -> unauthorized(exchange, error);
            case 403 -> forbidden(exchange, error);
            case 404 -> told(Reason.NOT_FOUND, "not found", exchange, error);
            case 400 -> told(Reason.BAD_REQUEST, "Graph refuses the request", exchange, error);
            default -> told(Reason.OTHER, "Graph refuses", exchange, error);
        };
    }

    private static boolean isForeign(Exchange exchange, GraphError error) {
        boolean isHtml = exchange.header("content-type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("html");
        boolean isEmpty = error.code().isEmpty() && error.message().isEmpty();
        return exchange.status() == 407 || exchange.status() < 400 || isEmpty && isHtml;
    }

    private GraphException unauthorized(Exchange exchange, GraphError error) {
        if (isChallenge(exchange, error)) {
            return challenge();
        }
        if (error.says("not yet valid") || error.says("lifetime validation failed") && error.says("nbf")) {
            return new GraphException(
                    Reason.CLOCK,
                    "Graph finds the token not valid yet: this machine's clock is ahead",
                    "set the clock; 'signin-doctor doctor' tells by how much it is off");
        }
        if (error.says("expired") || error.says("lifetime validation failed") || error.says("revoked")) {
            return new GraphException(
                    Reason.EXPIRED,
                    "the sign-in has run out: " + error.message(),
                    "run 'signin-doctor login' again, or set a new SIGNIN_DOCTOR_TOKEN; where it is fresh, this machine's"
                            + " clock is behind ('signin-doctor doctor' tells)");
        }
        if (error.says("audience")) {
            return new GraphException(
                    Reason.CREDENTIAL,
                    "the token was made for another service than " + endpoint.graph(),
                    "get one for the scope " + endpoint.scope() + "; for another cloud name it with --cloud");
        }
        GraphException plain = told(Reason.NOT_SIGNED_IN, "Graph does not accept the token", exchange, error);
        return new GraphException(
                plain.reason(),
                plain.getMessage(),
                "it is wrong or has run out: set a new SIGNIN_DOCTOR_TOKEN, or run 'signin-doctor login'; "
                        + plain.help());
    }

    private GraphException forbidden(Exchange exchange, GraphError error) {
        if (error.code().equalsIgnoreCase(NO_PREMIUM)) {
            return new GraphException(
                    Reason.NO_PREMIUM,
                    "the tenant has no Entra ID P1 or P2 licence, which Graph's sign-in log needs",
                    "download the sign-ins in the portal (Entra ID, Sign-in logs, Download: JSON) and run"
                            + " 'signin-doctor analyze FILE'");
        }
        if (isChallenge(exchange, error)) {
            return challenge();
        }
        Set<String> lacking = lacking(exchange.url());
        if (!lacking.isEmpty() || error.says("scopes are missing") || error.says("permissionscopenotgranted")) {
            String which = lacking.isEmpty() ? "a permission" : String.join(" or ", lacking);
            return new GraphException(
                    Reason.MISSING_SCOPE,
                    "the token lacks " + which + ", which " + path(exchange) + " needs",
                    "have an administrator consent to it (docs/app-registration.md), then sign in again so that a new"
                            + " token is made");
        }
        boolean isPerson = claims.known() && !claims.isApplication();
        if (isPerson && isRoleRefusal(error) && !hasRoleFor(path(exchange))) {
            return new GraphException(
                    Reason.MISSING_ROLE,
                    "no active role of " + account() + " lets it read " + path(exchange),
                    "ask for " + Role.namesFor(path(exchange))
                            + "; Graph does not tell a missing role from one that is only eligible, which must be"
                            + " activated in Privileged Identity Management before signing in again");
        }
        return told(Reason.MISSING_ROLE, "Graph refuses " + path(exchange), exchange, error);
    }

    /** The token names active roles; where one of them is enough, something else is missing. */
    private boolean hasRoleFor(String path) {
        return claims.roles().stream().anyMatch(each -> Role.opens(path, Role.name(each)));
    }

    private static boolean isRoleRefusal(GraphError error) {
        return error.says("accessdenied")
                || error.says("authorization_requestdenied")
                || error.says("forbidden")
                || error.says("request authorization failed")
                || error.says("insufficient privileges");
    }

    private static boolean isChallenge(Exchange exchange, GraphError error) {
        String challenge = exchange.header("www-authenticate").orElse("").toLowerCase(Locale.ROOT);
        return challenge.contains("insufficient_claims")
                || challenge.contains("claims=")
                || error.says("claims challenge");
    }

    private static GraphException challenge() {
        return new GraphException(
                Reason.CONDITIONAL_ACCESS,
                "a Conditional Access policy asks more of this sign-in than it brought (a claims challenge)",
                "run 'signin-doctor login' again, in a browser on a device that the policy accepts");
    }

    private Set<String> lacking(String url) {
        Set<String> enough = Permission.enoughFor(path(url));
        boolean tells = claims.known() && !claims.permissions().isEmpty() && !enough.isEmpty();
        return tells && enough.stream().noneMatch(claims.permissions()::contains) ? first(enough) : Set.of();
    }

    /** The one to ask for stands first. */
    private static Set<String> first(Set<String> enough) {
        return new TreeSet<>(Set.of(enough.iterator().next()));
    }

    private String account() {
        return claims.account().isEmpty() ? "this account" : claims.account();
    }

    private String path(Exchange exchange) {
        return path(exchange.url());
    }

    private String path(String url) {
        String root = endpoint.graph().toString();
        String path = url.startsWith(root) ? url.substring(root.length()) : url;
        return path.replaceFirst("^/(v1\\.0|beta)", "");
    }

    private GraphException told(Reason reason, String what, Exchange exchange, GraphError error) {
        String words = error.message().isEmpty() ? "status " + exchange.status() : error.message();
        String code = error.code().isEmpty() ? "" : " (" + error.code() + ")";
        return new GraphException(
                reason,
                what + ": " + words + code,
                "for Microsoft's support: request-id " + (error.requestId().isEmpty() ? "none" : error.requestId())
                        + ", client-request-id " + exchange.clientRequestId());
    }
}
