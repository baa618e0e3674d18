package io.github.signindoctor.report;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import java.io.IOException;

/** The member {@code policies} of {@code account}: which policies apply, and why or why not. */
final class JsonWhatIf {
    private final JsonSheet json;

    JsonWhatIf(JsonSheet json) {
        this.json = json;
    }

    void members(WhatIf policies) throws IOException {
        json.text("by", policies.isEvaluated() ? "what-if" : "list");
        if (!policies.isEvaluated()) {
            json.text("needs", policies.needs());
        } else if (policies.like().isPresent()) {
            json.object("like", () -> like(policies.like().get()));
        }
        json.objects("policies", policies.policies(), this::policy);
    }

    private void like(SignIn signIn) throws IOException {
        if (signIn.hasRequestId()) {
            json.text("id", signIn.requestId());
        }
        json.text("at", signIn.createdDateTime().toString());
        json.truth("refused", !signIn.status().isSuccess());
        json.text("app", signIn.client().app().label());
        json.text("client", signIn.client().clientApp());
        json.text("operatingSystem", signIn.device().operatingSystem());
        json.text("address", signIn.place().address());
        json.text("country", signIn.place().country());
    }

    private void policy(WhatIf.Weighed policy) throws IOException {
        json.text("id", policy.id());
        json.text("name", policy.name());
        json.text("state", policy.mode().graphName());
        if (policy.applies().isYes() || policy.applies().isNo()) {
            json.truth("applies", policy.applies().isYes());
        }
        json.texts("reasons", policy.reasons());
        json.texts("grant", policy.controls().grant());
        json.texts("session", policy.controls().session());
    }
}
