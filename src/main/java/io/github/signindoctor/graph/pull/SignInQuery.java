package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.graph.PullOrder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The first address of a slice. Only filters that Graph documents for sign-ins are used, joined by {@code and}; times
 * stand without quotes, or Graph refuses them.
 */
record SignInQuery(URI graph, PullOrder order) {
    /** The most that Graph gives at once. */
    private static final int PAGE = 1000;

    private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    String url(Version version, Kind kind, Slice slice) {
        List<String> terms = new ArrayList<>();
        terms.add("createdDateTime ge " + slice.from());
        terms.add("createdDateTime le " + slice.to());
        PullOrder.Narrowing narrowing = order.narrowing();
        narrowing.userId().ifPresent(id -> terms.add("userId eq '" + id.replace("'", "''") + "'"));
        narrowing.app().filter(app -> app.matches(GUID)).ifPresent(app -> terms.add("appId eq '" + app + "'"));
        narrowing.code().ifPresent(code -> terms.add("status/errorCode eq " + code));
        if (version == Version.BETA) {
            terms.add("signInEventTypes/any(t: t eq '" + kind.graphName() + "')");
        }
        return graph + "/" + version.path() + "/auditLogs/signIns?$top=" + PAGE + "&$filter="
                + encoded(String.join(" and ", terms));
    }

    private static String encoded(String filter) {
        return URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Graph's versions. */
    enum Version {
        /** Carries the authentication steps and all kinds. */
        BETA("beta"),
        /** Interactive sign-ins without steps. */
        V1("v1.0");

        private final String path;

        Version(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /**
     * A part of the window.
     *
     * @param from its begin, included
     * @param to its end, included
     */
    record Slice(Instant from, Instant to) {}
}
