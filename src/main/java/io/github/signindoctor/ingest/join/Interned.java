package io.github.signindoctor.ingest.join;

import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.SignIn;
import java.util.List;

/**
 * Lets records share their equal parts: a tenant has few clients, places, policies and devices beside its many sign-ins.
 * A table of fixed size in which a newcomer takes the place of what hashes alike, so it never grows.
 */
final class Interned {
    private static final int SLOTS = 1 << 15;

    private final Object[] slots = new Object[SLOTS];

    SignIn of(SignIn row) {
        return new SignIn(
                row.requestId(),
                row.createdDateTime(),
                same(row.correlationId()),
                row.originalRequestId().equals(row.requestId()) ? row.requestId() : same(row.originalRequestId()),
                same(row.sessionId()),
                same(row.who()),
                same(row.tenancy()),
                same(client(row.client())),
                same(row.place()),
                same(row.device()),
                same(row.status()),
                row.interactivity(),
                authentication(row.authentication()),
                policies(row.policies()),
                same(row.risk()),
                row.flaggedForReview(),
                row.origin());
    }

    private Client client(Client client) {
        return new Client(
                same(client.app()),
                same(client.resource()),
                same(client.clientApp()),
                same(client.userAgent()),
                same(client.protocol()),
                same(client.transferMethod()),
                same(client.incomingToken()));
    }

    private Authentication authentication(Authentication own) {
        return new Authentication(
                same(own.requirement()),
                same(own.demands()),
                own.steps().stream().map(this::step).toList(),
                own.stepsVisible(),
                same(own.sessionLifetimes()),
                same(own.mfaMethod()),
                same(own.tokenIssuer()),
                same(own.tokenIssuerName()));
    }

    private AuthenticationStep step(AuthenticationStep step) {
        return new AuthenticationStep(
                step.at(),
                same(step.method()),
                same(step.detail()),
                step.succeeded(),
                same(step.result()),
                same(step.requirement()));
    }

    private PolicyEvaluation policies(PolicyEvaluation own) {
        List<AppliedPolicy> policies = own.policies().stream().map(this::same).toList();
        return same(new PolicyEvaluation(same(own.status()), policies, own.visible()));
    }

    @SuppressWarnings("unchecked")
    private <T> T same(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Object known = slots[slot];
        if (value.equals(known)) {
            return (T) known;
        }
        slots[slot] = value;
        return value;
    }
}
