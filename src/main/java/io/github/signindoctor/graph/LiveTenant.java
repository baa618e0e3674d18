package io.github.signindoctor.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.login.Credentials;
import io.github.signindoctor.graph.pull.Into;
import io.github.signindoctor.graph.pull.PullFiles;
import io.github.signindoctor.graph.pull.Puller;
import io.github.signindoctor.graph.state.StateReader;
import io.github.signindoctor.graph.wire.Answer;
import io.github.signindoctor.graph.wire.Claims;
import io.github.signindoctor.graph.wire.Eligibility;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.graph.wire.Permission;
import io.github.signindoctor.graph.wire.Wire;
import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.ingest.StateSource;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tenant that answers. Nothing is asked of it before a method is called. */
public final class LiveTenant {
    private static final String SIGN_INS = "/auditLogs/signIns";

    private static final String HIDDEN_POLICIES = "The account that pulled may not read policies (Policy.Read.All), so"
            + " which Conditional Access policies applied is not listed, and none listed does not mean none applied.";

    private final Wire wire;
    private final Patience patience;
    private final Watcher watcher;

    private LiveTenant(Wire wire, Patience patience, Watcher watcher) {
        this.wire = wire;
        this.patience = patience;
        this.watcher = watcher;
    }

    /**
     * Makes the way to a tenant.
     *
     * @throws GraphException when something that the way of signing in needs was not settled
     */
    public static LiveTenant open(Endpoint endpoint, Access access, Timing timing, Watcher watcher)
            throws GraphException {
        Wire wire = new Wire(endpoint, Credentials.of(access, endpoint));
        return new LiveTenant(wire, new Patience(wire, timing, watcher, timing.nanos()), watcher);
    }

    /**
     * Asks whose tenant it is, and what time it is there.
     *
     * @throws GraphException when nobody is signed in or Graph cannot be reached; not being allowed to read the name is none
     */
    public Greeting greet() throws GraphException {
        Claims claims = wire.claims();
        try {
            Answer answer = patience.get(url("/v1.0/organization?$select=id,displayName"));
            JsonNode first = answer.json().path("value").path(0);
            String id = first.path("id").asText(claims.tenantId());
            return new Greeting(
                    new Download.Tenant(
                            id.toLowerCase(Locale.ROOT),
                            first.path("displayName").asText("")),
                    ServiceTime.of(answer.date()));
        } catch (GraphException e) {
            if (!e.reason().isHidden()) {
                throw e;
            }
            return new Greeting(
                    new Download.Tenant(claims.tenantId().toLowerCase(Locale.ROOT), ""),
                    ServiceTime.of(wire.lastDate()));
        }
    }

    /**
     * Finds out who is signed in.
     *
     * @throws GraphException when nobody is, or Graph cannot be reached
     */
    public WhoAmI whoAmI(Greeting greeting) throws GraphException {
        return new Identification(wire, patience).of(greeting);
    }

    /** Reads the state of users, as of now. */
    public StateSource states(Instant now) {
        return (id, like) -> new StateReader(wire.endpoint().graph(), patience).read(id, like, now);
    }

    /**
     * Reads one sign-in of the last hour, to see whether that is let. All of the log would take Graph too long.
     *
     * @throws GraphException when it is not
     */
    public void probe() throws GraphException {
        try {
            String hour = "createdDateTime ge "
                    + ServiceTime.of(wire.lastDate())
                            .orElseGet(Instant::now)
                            .minus(Duration.ofHours(1))
                            .truncatedTo(ChronoUnit.SECONDS);
            patience.paced(url("/v1.0/auditLogs/signIns?$top=1&$filter=" + encoded(hour)))
                    .json();
        } catch (GraphException e) {
            throw eligibility().sharpened(e, SIGN_INS);
        }
    }

    private Eligibility eligibility() {
        return new Eligibility(wire, patience);
    }

    private String url(String rest) {
        return wire.endpoint().graph() + rest;
    }

    /**
     * Finds users by object id, principal name, or the beginning of a name.
     *
     * @return all that fit, by principal name; at most ten
     */
    public List<LiveUser> find(String who) throws GraphException {
        String fields = "?$select=id,userPrincipalName,displayName";
        boolean isWhole = who.contains("@") || who.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        try {
            if (isWhole) {
                return List.of(user(patience.get(url("/v1.0/users/" + encoded(who) + fields))
                        .json()));
            }
            String part = who.replace("'", "''");
            String filter = "startswith(displayName,'" + part + "') or startswith(userPrincipalName,'" + part + "')";
            List<LiveUser> found = new ArrayList<>();
            patience.get(url("/v1.0/users" + fields + "&$top=10&$filter=" + encoded(filter)))
                    .json()
                    .path("value")
                    .forEach(each -> found.add(user(each)));
            found.sort(java.util.Comparator.comparing(LiveUser::principalName));
            return found;
        } catch (GraphException e) {
            if (e.reason() == Reason.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    private static LiveUser user(JsonNode json) {
        return new LiveUser(
                json.path("id").asText(),
                json.path("userPrincipalName").asText(),
                json.path("displayName").asText());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Pulls sign-ins, or goes on with a pull that was interrupted; what came stays beside the archive until it is
     * forgotten.
     *
     * @param order what is wanted
     * @param name of the order, equal for equal orders
     * @param destination the archive that is to be made
     * @throws IOException when files cannot be written, or are of another order, or another run is at work
     */
    public Pulled pull(PullOrder order, String name, Destination destination) throws IOException {
        return pull(order, name, PullFiles.beside(destination.archive()), destination);
    }

    /** Pulls sign-ins into a folder. */
    public Pulled pullInto(Path folder, Download.Tenant tenant, PullOrder order) throws IOException {
        return pull(order, "", PullFiles.in(folder), Destination.of(folder).of(tenant));
    }

    private Pulled pull(PullOrder order, String name, PullFiles files, Destination destination) throws IOException {
        List<String> limits = mayReadPolicies() ? List.of() : List.of(HIDDEN_POLICIES);
        Into into = new Into(files, destination.tenant(), destination.brake(), limits);
        Pulled pulled = Puller.of(order, name, into, new Puller.Means(wire.endpoint(), patience, watcher))
                .run();
        return pulled.stopped().isEmpty()
                ? pulled
                : pulled.because(eligibility().sharpened(pulled.stopped().get(), SIGN_INS));
    }

    private boolean mayReadPolicies() {
        Claims claims = wire.claims();
        return !claims.known()
                || claims.permissions().isEmpty()
                || Permission.named("Policy.Read.All").isIn(claims.permissions());
    }
}
