package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the tenant is asked about policies, and what is said where it does not answer. */
class WhatIfTest {
    private static final String LISTED = "{\"value\":[{\"id\":\"p1\",\"displayName\":\"Block old clients\","
            + "\"state\":\"enabled\",\"grantControls\":{\"operator\":\"OR\",\"builtInControls\":[\"block\"]}},"
            + "{\"id\":\"p2\",\"displayName\":\"A trial\",\"state\":\"enabledForReportingButNotEnforced\","
            + "\"grantControls\":null,\"sessionControls\":{\"signInFrequency\":{\"isEnabled\":true}}}]}";
    private static final String EVALUATED = "{\"value\":[{\"id\":\"p3\",\"displayName\":\"Far\",\"state\":\"enabled\","
            + "\"policyApplies\":false,\"analysisReasons\":\"location, clientApps\"},"
            + "{\"id\":\"p4\",\"displayName\":\"Strong\",\"state\":\"enabled\",\"policyApplies\":true,"
            + "\"analysisReasons\":\"notSet\",\"grantControls\":{\"operator\":\"AND\",\"builtInControls\":[],"
            + "\"authenticationStrength\":{\"displayName\":\"Phishing-resistant MFA\"}}}]}";

    private final FakeGraph graph = new FakeGraph(100);
    private JsonNode question = new ObjectMapper().nullNode();

    @AfterEach
    void stop() {
        graph.close();
    }

    private AccountState state(Optional<SignIn> like) throws IOException {
        LiveTenant tenant = LiveTenant.open(
                graph.endpoint(), Access.token(new Secret(FakeGraph.TOKEN)), new QuickTiming(), Watcher.NOBODY);
        return tenant.states(FakeGraph.NOW).read("u1", like);
    }

    private FakeGraph.Answerer evaluating(String answer) {
        return call -> {
            question = new ObjectMapper().readTree(call.getRequestBody());
            FakeGraph.send(call, 200, answer);
        };
    }

    @Test
    void the_answer_tells_who_applies_first_and_why_the_others_do_not() throws IOException {
        graph.at("/conditionalAccess/evaluate", evaluating(EVALUATED));
        WhatIf answer = state(Optional.empty()).policies().value().orElseThrow();
        assertThat(answer.isEvaluated()).isTrue();
        assertThat(answer.policies()).extracting(WhatIf.Weighed::id).containsExactly("p4", "p3");
        assertThat(answer.policies().get(0).controls().grant()).containsExactly("'Phishing-resistant MFA'");
        assertThat(answer.policies().get(1).reasons()).containsExactly("location", "clientApps");
        assertThat(question.at("/signInConditions/clientAppType").asText()).isEqualTo("browser");
        assertThat(question.path("appliedPoliciesOnly").asBoolean(true)).isFalse();
    }

    @Test
    void where_the_evaluation_is_refused_the_policies_are_listed_and_nothing_is_said_of_whether_they_apply()
            throws IOException {
        graph.at("/conditionalAccess/policies", call -> FakeGraph.send(call, 200, LISTED));
        WhatIf listed = state(Optional.empty()).policies().value().orElseThrow();
        assertThat(listed.isEvaluated()).isFalse();
        assertThat(listed.needs()).contains("Policy.Read.ConditionalAccess", "P1");
        assertThat(listed.policies()).extracting(WhatIf.Weighed::label).containsExactly("Block old clients", "A trial");
        assertThat(listed.policies())
                .allMatch(each -> !each.applies().isYes() && !each.applies().isNo());
        assertThat(listed.policies().get(1).controls().session()).containsExactly("signInFrequency");
    }

    @Test
    void where_neither_is_let_it_is_not_visible() throws IOException {
        graph.at("/nothing", call -> {});
        assertThat(state(Optional.empty()).policies().value()).isEmpty();
        assertThat(state(Optional.empty()).policies().needs()).contains("Policy.Read");
    }

    private static SignIn signIn(String row) throws IOException {
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree(row);
        return new SignInMapper().map(node, new Origin("f", 1, Shape.GRAPH_JSON));
    }

    @Test
    void the_question_carries_the_circumstances_of_the_sign_in() throws IOException {
        graph.at("/conditionalAccess/evaluate", evaluating(EVALUATED));
        String row = "{\"id\":\"5d5e1f60-0000-4000-8000-000000000001\",\"createdDateTime\":\"2026-06-08T10:00:00Z\","
                + "\"userId\":\"aaaaaaaa-0000-4000-8000-000000000001\",\"appId\":\"1fec8e78-bce4-4aaf-ab1b-5451cc387264\","
                + "\"resourceId\":\"00000002-0000-0ff1-ce00-000000000000\",\"ipAddress\":\"203.0.113.7\","
                + "\"clientAppUsed\":\"Mobile Apps and Desktop clients\",\"authenticationProtocol\":\"deviceCode\","
                + "\"deviceDetail\":{\"operatingSystem\":\"Ios 18\",\"deviceId\":\"d1\",\"isCompliant\":false},"
                + "\"location\":{\"countryOrRegion\":\"BE\"},\"riskLevelDuringSignIn\":\"low\","
                + "\"status\":{\"errorCode\":53003}}";
        state(Optional.of(signIn(row)));
        JsonNode conditions = question.path("signInConditions");
        assertThat(question.at("/signInContext/includeApplications/0").asText())
                .isEqualTo("00000002-0000-0ff1-ce00-000000000000");
        assertThat(conditions.path("clientAppType").asText()).isEqualTo("mobileAppsAndDesktopClients");
        assertThat(conditions.path("devicePlatform").asText()).isEqualTo("iOS");
        assertThat(conditions.path("ipAddress").asText()).isEqualTo("203.0.113.7");
        assertThat(conditions.path("country").asText()).isEqualTo("BE");
        assertThat(conditions.path("signInRiskLevel").asText()).isEqualTo("low");
        assertThat(conditions.at("/authenticationFlow/transferMethod").asText()).isEqualTo("deviceCodeFlow");
        assertThat(conditions.at("/deviceInfo/isCompliant").asBoolean(true)).isFalse();
    }
}
