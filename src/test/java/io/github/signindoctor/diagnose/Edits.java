package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.App;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes to a record that only a few tests need; what an export lacks is taken away with these too. */
public final class Edits {
    private Edits() {}

    /** The app asks for a token of this resource. */
    public static UnaryOperator<SignIn> resource(String name) {
        return of -> asking(of, of.client().app(), new App(name.isEmpty() ? "" : "res-" + name, name));
    }

    /** An app of this id, which the export names so. */
    public static UnaryOperator<SignIn> app(String id, String name) {
        return of -> asking(of, new App(id, name), of.client().resource());
    }

    /** Another user agent. */
    public static UnaryOperator<SignIn> agent(String agent) {
        return of -> client(
                of,
                new Client(
                        of.client().app(),
                        of.client().resource(),
                        of.client().clientApp(),
                        agent,
                        of.client().protocol(),
                        of.client().transferMethod(),
                        of.client().incomingToken()));
    }

    /** A device of this system and browser; no identity where the id is empty. */
    public static UnaryOperator<SignIn> device(String id, String system, String browser) {
        return of -> on(of, new Device(id, id, system, browser, Known.UNKNOWN, Known.UNKNOWN, ""));
    }

    /** A device without id and name, told by how it is joined and whether it complies. */
    public static UnaryOperator<SignIn> traits(String system, String browser, String trust, Known compliant) {
        return of -> on(of, new Device("", "", system, browser, compliant, Known.UNKNOWN, trust));
    }

    /** The export does not say whether a person acted. */
    public static UnaryOperator<SignIn> undecided() {
        return of -> rebuilt(
                of,
                of.client(),
                of.place(),
                of.device(),
                Interactivity.UNKNOWN,
                of.authentication(),
                of.policies(),
                of.risk());
    }

    /** An older authentication no longer counted, for this reason. */
    public static UnaryOperator<SignIn> lifetime(String reason) {
        return of -> authentication(of, of.authentication().steps(), List.of(reason), "AzureAD");
    }

    /** Another token issuer. */
    public static UnaryOperator<SignIn> issuer(String issuer) {
        return of -> authentication(
                of, of.authentication().steps(), of.authentication().sessionLifetimes(), issuer);
    }

    /** A second-factor step that serves this requirement. */
    public static UnaryOperator<SignIn> serving(String requirement, String method, String result) {
        return of -> {
            List<AuthenticationStep> steps = new ArrayList<>(of.authentication().steps());
            steps.add(new AuthenticationStep(Optional.empty(), method, "", Known.NO, result, requirement));
            return authentication(of, steps, of.authentication().sessionLifetimes(), "AzureAD");
        };
    }

    /** An export without steps. */
    public static UnaryOperator<SignIn> withoutSteps() {
        return of -> authentication(of, List.of(), of.authentication().sessionLifetimes(), "");
    }

    /** A policy with this verdict and these controls. */
    public static UnaryOperator<SignIn> policy(String name, PolicyResult result, String... controls) {
        return of -> {
            List<AppliedPolicy> all = new ArrayList<>(of.policies().policies());
            all.add(new AppliedPolicy("id-" + name, name, result, List.of(controls), List.of(), List.of(), List.of()));
            return policies(of, new PolicyEvaluation("", all, true));
        };
    }

    /** A policy that failed because it asks for a second factor, and matched on this condition. */
    public static UnaryOperator<SignIn> asking(String name, String satisfied) {
        return of -> {
            List<AppliedPolicy> all = new ArrayList<>(of.policies().policies());
            all.add(new AppliedPolicy(
                    "id-" + name,
                    name,
                    PolicyResult.FAILURE,
                    List.of("Mfa"),
                    List.of(),
                    List.of(satisfied),
                    List.of()));
            return policies(of, new PolicyEvaluation("", all, true));
        };
    }

    /** A policy that applied and only shapes the session. */
    public static UnaryOperator<SignIn> sessionPolicy(String name) {
        return sessionControl(name, PolicyResult.SUCCESS, "SignInFrequency");
    }

    /** A policy with this verdict that only shapes the session, with this control. */
    public static UnaryOperator<SignIn> sessionControl(String name, PolicyResult result, String control) {
        AppliedPolicy policy =
                new AppliedPolicy("id-" + name, name, result, List.of(), List.of(control), List.of(), List.of());
        return of -> policies(of, new PolicyEvaluation("", List.of(policy), true));
    }

    /** An export that lists no policies. */
    public static UnaryOperator<SignIn> withoutPolicies() {
        return of -> policies(of, new PolicyEvaluation("", List.of(), false));
    }

    /** Risk during the sign-in. */
    public static UnaryOperator<SignIn> risk(String level, String... events) {
        return of -> rebuilt(
                of,
                of.client(),
                of.place(),
                of.device(),
                of.interactivity(),
                of.authentication(),
                of.policies(),
                new Risk(level, "", "", "", List.of(events), false));
    }

    /** An export without network and country. */
    public static UnaryOperator<SignIn> withoutGeography() {
        return of -> rebuilt(
                of,
                of.client(),
                new Place(of.place().address(), "", "", "", "", "", List.of(), Known.UNKNOWN),
                of.device(),
                of.interactivity(),
                of.authentication(),
                of.policies(),
                of.risk());
    }

    /** An export that names no app. */
    public static UnaryOperator<SignIn> withoutApp() {
        return of -> asking(of, App.NONE, of.client().resource());
    }

    /** A device that shows its name and no id. */
    public static UnaryOperator<SignIn> named(String name) {
        return of -> on(of, new Device("", name, "Windows", "Edge", Known.UNKNOWN, Known.UNKNOWN, ""));
    }

    private static SignIn asking(SignIn of, App app, App resource) {
        Client client = of.client();
        return client(
                of,
                new Client(
                        app,
                        resource,
                        client.clientApp(),
                        client.userAgent(),
                        client.protocol(),
                        client.transferMethod(),
                        client.incomingToken()));
    }

    private static SignIn on(SignIn of, Device device) {
        return rebuilt(
                of, of.client(), of.place(), device, of.interactivity(), of.authentication(), of.policies(), of.risk());
    }

    private static SignIn client(SignIn of, Client client) {
        return rebuilt(
                of, client, of.place(), of.device(), of.interactivity(), of.authentication(), of.policies(), of.risk());
    }

    private static SignIn policies(SignIn of, PolicyEvaluation policies) {
        return rebuilt(
                of, of.client(), of.place(), of.device(), of.interactivity(), of.authentication(), policies, of.risk());
    }

    private static SignIn authentication(
            SignIn of, List<AuthenticationStep> steps, List<String> lifetimes, String issuer) {
        Authentication old = of.authentication();
        Authentication changed = new Authentication(
                old.requirement(), old.demands(), steps, !steps.isEmpty(), lifetimes, old.mfaMethod(), issuer, "");
        return of.with(changed);
    }

    private static SignIn rebuilt(
            SignIn of,
            Client client,
            Place place,
            Device device,
            Interactivity interactivity,
            Authentication authentication,
            PolicyEvaluation policies,
            Risk risk) {
        return new SignIn(
                of.requestId(),
                of.createdDateTime(),
                of.correlationId(),
                of.originalRequestId(),
                of.sessionId(),
                of.who(),
                of.tenancy(),
                client,
                place,
                device,
                of.status(),
                interactivity,
                authentication,
                policies,
                risk,
                of.flaggedForReview(),
                of.origin());
    }
}
