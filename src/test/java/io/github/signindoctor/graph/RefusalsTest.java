package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.signindoctor.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each refusal of Graph has a text of its own, and an unknown one is shown as it came. */
class RefusalsTest {
    private final FakeGraph graph = new FakeGraph(100);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        graph.close();
    }

    private GraphException refusal(FakeGraph.Answerer answer, String claims) throws IOException {
        graph.then(answer).then(answer).then(answer).then(answer);
        return stopped(claims);
    }

    private GraphException stopped(String claims) throws IOException {
        String middle = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        LiveTenant tenant = LiveTenant.open(
                graph.endpoint(), Access.token(new Secret("e30." + middle + ".x")), new QuickTiming(), Watcher.NOBODY);
        PullOrder order = new PullOrder(
                FakeGraph.NOW.minus(Duration.ofDays(1)),
                FakeGraph.NOW,
                List.of(Kind.INTERACTIVE),
                PullOrder.Narrowing.NONE);
        GraphException found = tenant.pull(order, "", Destination.of(folder.resolve("x.jsonl")))
                .stopped()
                .orElseThrow();
        assertThat(found.getMessage() + found.help()).doesNotContain(middle);
        return found;
    }

    private static String text(GraphException e) {
        return "reason: " + e.reason() + (e.reason().isAccess() ? " (exit code 4)" : " (exit code 1)") + "\n"
                + e.getMessage() + "\nhelp: " + e.help() + "\n";
    }

    private static FakeGraph.Answerer challenge() {
        return call -> {
            call.getResponseHeaders()
                    .set(
                            "WWW-Authenticate",
                            "Bearer error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"");
            FakeGraph.refusing(401, "InvalidAuthenticationToken", "Continuous access evaluation")
                    .answer(call);
        };
    }

    @Test
    void the_text_of_each_refusal_is_known() throws IOException {
        Map<String, FakeGraph.Answerer> answers = new LinkedHashMap<>();
        answers.put(
                "no premium licence",
                FakeGraph.refusing(
                        403,
                        "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                        "Neither tenant is B2C or tenant doesn't have premium license"));
        answers.put("missing role", FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges"));
        answers.put("expired", FakeGraph.refusing(401, "InvalidAuthenticationToken", "Access token has expired"));
        answers.put(
                "expired, as validation says it",
                FakeGraph.refusing(
                        401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."));
        answers.put("clock ahead", FakeGraph.refusing(401, "InvalidAuthenticationToken", "The token is not yet valid"));
        answers.put("Conditional Access on the admin", challenge());
        answers.put("throttled", FakeGraph.throttled("601"));
        answers.put("too slow", FakeGraph.html(504));
        answers.put("broken", FakeGraph.html(502));
        answers.put("a page before Graph", FakeGraph.html(403));
        answers.put(
                "a token for something else",
                FakeGraph.refusing(401, "InvalidAuthenticationToken", "Invalid audience"));
        answers.put(
                "unknown",
                call -> FakeGraph.send(
                        call,
                        418,
                        "{\"error\":{\"code\":\"Odd\",\"message\":\"outer\",\"innerError\":{\"message\":\"1060: the inner text\","
                                + "\"request-id\":\"req-7\"}}}"));
        StringBuilder page = new StringBuilder();
        for (Map.Entry<String, FakeGraph.Answerer> each : answers.entrySet()) {
            page.append("== ").append(each.getKey()).append('\n').append(text(refusalForever(each.getValue(), READER)));
        }
        FakeGraph.Answerer denied = FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges");
        page.append("== missing scope\n").append(text(refusalForever(denied, "{\"scp\":\"User.Read\"}")));
        page.append("== role not activated\n").append(text(waiting()));
        page.append("== a role that would do, and yet refused\n")
                .append(text(refusalForever(
                        denied,
                        "{\"scp\":\"AuditLog.Read.All\",\"wids\":[\"f2ef992c-3afb-46b9-b7cf-a126ee74c451\"]}")));
        page.append("== an application\n")
                .append(text(refusalForever(denied, "{\"appid\":\"x\",\"roles\":[\"AuditLog.Read.All\"]}")));
        Golden.matches(
                "graph/refusals.txt",
                page.toString()
                        .replace(graph.url().toString(), "GRAPH")
                        .replace(graph.endpoint().scope(), "GRAPH/.default")
                        .replaceAll("client-request-id [0-9a-f-]{36}", "client-request-id CLIENT-ID")
                        .replaceAll("after \\d+ tr(y|ies)", "after N tries"));
    }

    private static final String PIM =
            "{\"upn\":\"ada@contoso.example\",\"oid\":\"o-1\",\"scp\":\"AuditLog.Read.All RoleManagement.Read.Directory\"}";

    private GraphException waiting() throws IOException {
        graph.then(FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges"))
                .then(call -> FakeGraph.send(
                        call, 200, "{\"value\":[{\"roleDefinition\":{\"displayName\":\"Reports Reader\"}}]}"));
        return stopped(PIM);
    }

    @Test
    void a_role_that_waits_for_activation_is_told_from_a_missing_one_where_the_token_may_ask() throws IOException {
        GraphException e = waiting();
        assertThat(e.reason()).isEqualTo(Reason.INACTIVE_ROLE);
        assertThat(e.getMessage()).contains("ada@contoso.example is eligible for Reports Reader");
        assertThat(graph.asked.get(1)).contains("roleEligibilityScheduleInstances", "principalId%20eq%20%27o-1%27");
    }

    @Test
    void a_role_that_would_not_do_is_not_proposed_for_activation() throws IOException {
        graph.then(FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges"))
                .then(call -> FakeGraph.send(
                        call, 200, "{\"value\":[{\"roleDefinition\":{\"displayName\":\"Teams Administrator\"}}]}"));
        assertThat(stopped(PIM).reason()).isEqualTo(Reason.MISSING_ROLE);
    }

    private static final String READER =
            "{\"upn\":\"ada@contoso.example\",\"scp\":\"AuditLog.Read.All User.Read\",\"wids\":[\"b79fbf4d\"]}";

    @Test
    void a_tenant_without_premium_is_sent_to_the_portal() throws IOException {
        GraphException e = refusal(
                FakeGraph.refusing(
                        403,
                        "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                        "Neither tenant is B2C or tenant doesn't have premium license"),
                READER);
        assertThat(e.reason()).isEqualTo(Reason.NO_PREMIUM);
        assertThat(e.help()).contains("download", "analyze FILE");
    }

    @Test
    void a_missing_scope_is_named() throws IOException {
        GraphException e = refusal(
                FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges"),
                "{\"scp\":\"User.Read\"}");
        assertThat(e.reason()).isEqualTo(Reason.MISSING_SCOPE);
        assertThat(e.getMessage()).contains("AuditLog.Read.All");
    }

    @Test
    void a_missing_role_is_named_and_privileged_identity_management_with_it() throws IOException {
        GraphException e =
                refusal(FakeGraph.refusing(403, "Authorization_RequestDenied", "Insufficient privileges"), READER);
        assertThat(e.reason()).isEqualTo(Reason.MISSING_ROLE);
        assertThat(e.help()).contains("Reports Reader", "Privileged Identity Management");
    }

    @Test
    void a_token_that_has_run_out_asks_for_another_sign_in() throws IOException {
        GraphException e =
                refusal(FakeGraph.refusing(401, "InvalidAuthenticationToken", "Access token has expired"), READER);
        assertThat(e.reason()).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void a_clock_that_is_ahead_is_told_from_a_token_that_ran_out() throws IOException {
        GraphException e =
                refusal(FakeGraph.refusing(401, "InvalidAuthenticationToken", "The token is not yet valid"), READER);
        assertThat(e.reason()).isEqualTo(Reason.CLOCK);
    }

    @Test
    void a_claims_challenge_is_conditional_access_on_the_admin() throws IOException {
        assertThat(refusal(challenge(), READER).reason()).isEqualTo(Reason.CONDITIONAL_ACCESS);
    }

    @Test
    void throttling_without_end_is_said_after_the_window_was_cut() throws IOException {
        assertThat(refusalForever(FakeGraph.throttled("601"), READER).reason()).isEqualTo(Reason.THROTTLED);
    }

    private GraphException refusalForever(FakeGraph.Answerer answer, String claims) throws IOException {
        graph.forget();
        for (int i = 0; i < 60; i++) {
            graph.then(answer);
        }
        GraphException found = stopped(claims);
        graph.forget();
        return found;
    }

    @Test
    void a_proxy_that_answers_in_graphs_place_is_told() throws IOException {
        assertThat(refusal(FakeGraph.html(403), READER).reason()).isEqualTo(Reason.PROXY);
        assertThat(refusal(FakeGraph.html(407), READER).reason()).isEqualTo(Reason.PROXY);
    }

    @Test
    void an_unknown_refusal_shows_the_innermost_message_and_both_ids_and_invents_nothing() throws IOException {
        FakeGraph.Answerer odd = call -> FakeGraph.send(
                call,
                418,
                "{\"error\":{\"code\":\"Odd\",\"message\":\"outer\",\"innerError\":{\"message\":\"1060: the inner text\","
                        + "\"request-id\":\"req-7\"}}}");
        GraphException e = refusal(odd, READER);
        assertThat(e.reason()).isEqualTo(Reason.OTHER);
        assertThat(e.getMessage()).contains("1060: the inner text").doesNotContain("outer");
        assertThat(e.help()).contains("request-id req-7").containsPattern("client-request-id [0-9a-f-]{36}");
    }

    @Test
    void json_inside_of_a_message_is_opened() throws IOException {
        FakeGraph.Answerer nested = call -> FakeGraph.send(
                call,
                403,
                "{\"error\":{\"code\":\"UnknownError\",\"message\":\"{\\\"errorCode\\\":\\\"PermissionScopeNotGranted\\\","
                        + "\\\"message\\\":\\\"Authorization failed due to missing permission scope\\\"}\"}}");
        assertThat(refusal(nested, "{}").getMessage()).contains("missing permission scope");
    }

    @Test
    void a_host_that_does_not_listen_is_named_without_a_trace() {
        graph.close();
        GraphException e = catchThrowableOfType(
                GraphException.class,
                () -> LiveTenant.open(
                                graph.endpoint(), Access.token(new Secret("t")), new QuickTiming(), Watcher.NOBODY)
                        .greet());
        assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(e.getMessage()).contains("127.0.0.1");
    }

    @Test
    void an_address_that_would_carry_tokens_in_the_open_is_refused() {
        GraphException e = catchThrowableOfType(
                GraphException.class, () -> Endpoint.address("--graph-url", "http://graph.example.com"));
        assertThat(e.reason()).isEqualTo(Reason.USAGE);
        assertThat(e.getMessage()).contains("--graph-url", "https://HOST");
    }
}
