package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import io.github.signindoctor.graph.wire.Answer;
import io.github.signindoctor.graph.wire.Wire;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/**
 * Continuous access evaluation: a token may be refused before its time with claims that the next one must satisfy. The
 * credential is asked once more, with these claims, and the request goes out once more.
 */
class ClaimsChallengeTest {
    private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1780909200\"}}}";
    private static final String HEADER =
            "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\","
                    + " client_id=\"00000003-0000-0000-c000-000000000000\", error=\"insufficient_claims\","
                    + " claims=\"" + Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8)) + "\"";

    private final FakeGraph graph = new FakeGraph(100);
    private final List<TokenRequestContext> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    @AfterEach
    void stop() {
        graph.close();
    }

    /** A credential whose tokens are numbered. */
    private Wire wire() {
        TokenCredential credential = context -> {
            asked.add(context);
            return Mono.just(new AccessToken("token-" + asked.size(), OffsetDateTime.MAX));
        };
        return new Wire(graph.endpoint(), credential);
    }

    private FakeGraph.Answerer challenge() {
        return call -> {
            bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.getResponseHeaders().set("WWW-Authenticate", HEADER);
            FakeGraph.refusing(401, "InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge")
                    .answer(call);
        };
    }

    private FakeGraph.Answerer well() {
        return call -> {
            bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            FakeGraph.send(call, 200, "{\"value\":[]}");
        };
    }

    private URI url() {
        return URI.create(graph.url() + "/v1.0/users");
    }

    @Test
    void the_credential_is_asked_again_with_the_claims_and_the_request_goes_out_once_more() throws Exception {
        graph.then(challenge()).then(well());
        Answer answer = wire().get(url().toString());
        assertThat(answer.json().path("value").isArray()).isTrue();
        assertThat(asked).extracting(TokenRequestContext::getClaims).containsExactly(null, CLAIMS);
        assertThat(asked).allMatch(TokenRequestContext::isCaeEnabled);
        assertThat(graph.tokens).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void a_body_goes_out_again_whole() throws Exception {
        graph.then(challenge()).then(well());
        RequestInformation request = new RequestInformation();
        request.httpMethod = HttpMethod.POST;
        request.setUri(url());
        request.setStreamContent(
                new ByteArrayInputStream("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), "application/json");
        wire().send(request);
        assertThat(bodies).containsExactly("{\"a\":1}", "{\"a\":1}");
    }

    @Test
    void the_second_challenge_is_told_and_not_asked_about_a_third_time() {
        graph.then(challenge()).then(challenge()).then(well());
        Wire wire = wire();
        GraphException e = catchThrowableOfType(GraphException.class, () -> wire.get(url().toString()));
        assertThat(e.reason()).isEqualTo(Reason.CONDITIONAL_ACCESS);
        assertThat(e.getMessage() + e.help()).doesNotContain("token-", "nbf", "claims=");
        assertThat(graph.asked).hasSize(2);
    }

    @Test
    void a_refusal_without_claims_is_not_asked_about_again() {
        graph.then(FakeGraph.refusing(401, "InvalidAuthenticationToken", "Access token has expired"))
                .then(well());
        Wire wire = wire();
        GraphException e = catchThrowableOfType(GraphException.class, () -> wire.get(url().toString()));
        assertThat(e.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(graph.asked).hasSize(1);
    }

    @Test
    void where_the_credential_cannot_satisfy_the_claims_that_is_what_is_told() {
        graph.then(challenge()).then(well());
        TokenCredential strict =
                context -> Optional.ofNullable(context.getClaims()).isPresent()
                        ? Mono.error(new com.azure.core.exception.ClientAuthenticationException(
                                "AADSTS53003: Access has been blocked by Conditional Access policies.", null))
                        : Mono.just(new AccessToken("token-1", OffsetDateTime.MAX));
        Wire wire = new Wire(graph.endpoint(), strict);
        GraphException e = catchThrowableOfType(GraphException.class, () -> wire.get(url().toString()));
        assertThat(e.reason()).isEqualTo(Reason.CONDITIONAL_ACCESS);
        assertThat(e.getMessage()).doesNotContain("token-1");
    }
}
