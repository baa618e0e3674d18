package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.function.UnaryOperator;

/** Alters what {@link Event} writes alike everywhere: agent, session, risk, issuer, and what an export leaves out. */
public final class Tailor {
    private Tailor() {}

    /** Another browser or program; the empty text is an export without agents. */
    public static UnaryOperator<SignIn> agent(String agent) {
        return signIn -> client(signIn, agent, signIn.client().protocol(), "none");
    }

    /** A flow by which a token moves from one machine to another. */
    public static UnaryOperator<SignIn> transfer(String method) {
        return signIn ->
                client(signIn, signIn.client().userAgent(), signIn.client().protocol(), method);
    }

    /** An export that names no protocol. */
    public static UnaryOperator<SignIn> withoutProtocol() {
        return signIn -> client(signIn, signIn.client().userAgent(), "", "");
    }

    /** One session id. */
    public static UnaryOperator<SignIn> session(String id) {
        return signIn ->
                rebuilt(signIn, id, signIn.client(), signIn.authentication(), signIn.policies(), signIn.risk());
    }

    /** Risk of the sign-in. */
    public static UnaryOperator<SignIn> risk(String level, String state, String... events) {
        Risk risk = new Risk(level, "", state, "", List.of(events), false);
        return signIn ->
                rebuilt(signIn, signIn.sessionId(), signIn.client(), signIn.authentication(), signIn.policies(), risk);
    }

    /** Risk of the user. */
    public static UnaryOperator<SignIn> userRisk(String level) {
        Risk risk = new Risk("", level, "", "", List.of(), false);
        return signIn ->
                rebuilt(signIn, signIn.sessionId(), signIn.client(), signIn.authentication(), signIn.policies(), risk);
    }

    /** A town and a country; the empty text is an export that does not tell. */
    public static UnaryOperator<SignIn> town(String city, String country) {
        return was -> {
            Place at = was.place();
            Place is = new Place(at.address(), "", city, "", country, at.network(), at.namedLocations(), at.trusted());
            return new SignIn(
                    was.requestId(),
                    was.createdDateTime(),
                    was.correlationId(),
                    was.originalRequestId(),
                    was.sessionId(),
                    was.who(),
                    was.tenancy(),
                    was.client(),
                    is,
                    was.device(),
                    was.status(),
                    was.interactivity(),
                    was.authentication(),
                    was.policies(),
                    was.risk(),
                    was.flaggedForReview(),
                    was.origin());
        };
    }

    /** How many factors were needed, in the log's words. */
    public static UnaryOperator<SignIn> requirement(String requirement) {
        return signIn -> {
            Authentication was = signIn.authentication();
            Authentication is = new Authentication(
                    requirement, was.demands(), was.steps(), true, List.of(), "", was.tokenIssuer(), "");
            return rebuilt(signIn, signIn.sessionId(), signIn.client(), is, signIn.policies(), signIn.risk());
        };
    }

    /** Who issued the token. */
    public static UnaryOperator<SignIn> issuer(String issuer) {
        return signIn -> {
            Authentication was = signIn.authentication();
            Authentication is =
                    new Authentication(was.requirement(), was.demands(), was.steps(), true, List.of(), "", issuer, "");
            return rebuilt(signIn, signIn.sessionId(), signIn.client(), is, signIn.policies(), signIn.risk());
        };
    }

    /** An export without steps, such as v1.0 of Graph. */
    public static UnaryOperator<SignIn> withoutSteps() {
        Authentication blind = new Authentication("", List.of(), List.of(), false, List.of(), "", "", "");
        return signIn -> rebuilt(signIn, signIn.sessionId(), signIn.client(), blind, signIn.policies(), signIn.risk());
    }

    private static SignIn client(SignIn signIn, String agent, String protocol, String transfer) {
        Client was = signIn.client();
        Client is =
                new Client(was.app(), was.resource(), was.clientApp(), agent, protocol, transfer, was.incomingToken());
        return rebuilt(signIn, signIn.sessionId(), is, signIn.authentication(), signIn.policies(), signIn.risk());
    }

    private static SignIn rebuilt(
            SignIn was, String session, Client client, Authentication how, PolicyEvaluation policies, Risk risk) {
        return new SignIn(
                was.requestId(),
                was.createdDateTime(),
                was.correlationId(),
                was.originalRequestId(),
                session,
                was.who(),
                was.tenancy(),
                client,
                was.place(),
                was.device(),
                was.status(),
                was.interactivity(),
                how,
                policies,
                risk,
                was.flaggedForReview(),
                was.origin());
    }
}
