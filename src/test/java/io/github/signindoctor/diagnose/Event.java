package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.App;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.Status;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes one sign-in record for a test: an ordinary one at home, changed where the test says so. */
public final class Event {
    /** Monday morning. */
    public static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

    /** The tenant of all events that do not say otherwise. */
    public static final String TENANT = "11111111-1111-4111-8111-111111111111";

    private static final String HOME = "192.0.2.10";
    private static final String LAPTOP = "laptop-1";

    private final List<AuthenticationStep> steps = new ArrayList<>();
    private final List<AppliedPolicy> policies = new ArrayList<>();
    private Instant at = START;
    private String id = "";
    private String correlation = "";
    private String original = "";
    private Who who = user("ada");
    private Tenancy tenancy = new Tenancy(TENANT, TENANT, TENANT, "none");
    private App app = new App("app-mail", "Mail");
    private String clientApp = "Browser";
    private String protocol = "none";
    private String incomingToken = "none";
    private String address = HOME;
    private String network = "64500";
    private String country = "NL";
    private String device = LAPTOP;
    private Optional<ErrorCode> code = Optional.of(ErrorCode.SUCCESS);
    private String additionalDetails = "";
    private String failureReason = "";
    private Interactivity interactivity = Interactivity.INTERACTIVE;
    private String requirementProvider = "";
    private UnaryOperator<SignIn> tailor = UnaryOperator.identity();

    private Event() {}

    /** An ordinary success. */
    public static Event success() {
        return new Event();
    }

    /** A record with this code. */
    public static Event code(int code) {
        Event event = new Event();
        event.code = Optional.of(new ErrorCode(code));
        return event;
    }

    /** A success with this second factor, given anew. */
    public static Event passed(String method) {
        return success().step("Password", true, "Correct password").step(method, true, "MFA completed in Azure AD");
    }

    /** A failed second factor, code 500121. */
    public static Event denied(String method, String result) {
        return code(500121).step("Password", true, "Correct password").step(method, false, result);
    }

    /** A user of the tenant whose object id is made from the name. */
    public static Who.User user(String name) {
        return new Who.User("id-" + name, name + "@contoso.example", name, Known.NO);
    }

    public Event withoutCode() {
        code = Optional.empty();
        return this;
    }

    public Event at(Duration afterStart) {
        at = START.plus(afterStart);
        return this;
    }

    public Event minute(long minute) {
        return at(Duration.ofMinutes(minute));
    }

    public Event hour(long hour) {
        return at(Duration.ofHours(hour));
    }

    public Event id(String value) {
        id = value;
        return this;
    }

    public Event correlation(String value) {
        correlation = value;
        return this;
    }

    public Event original(String value) {
        original = value;
        return this;
    }

    public Event by(Who value) {
        who = value;
        return this;
    }

    public Event tenancy(Tenancy value) {
        tenancy = value;
        return this;
    }

    public Event app(String name) {
        app = new App("app-" + name, name);
        return this;
    }

    public Event clientApp(String value) {
        clientApp = value;
        return this;
    }

    public Event protocol(String value) {
        protocol = value;
        return this;
    }

    public Event incomingToken(String value) {
        incomingToken = value;
        return this;
    }

    public Event from(String otherAddress, String otherNetwork, String otherCountry) {
        address = otherAddress;
        network = otherNetwork;
        country = otherCountry;
        return this;
    }

    /** From where nobody of these tests works, on a machine without identity. */
    public Event fromAfar() {
        return from("203.0.113.66", "64999", "ZZ").device("");
    }

    public Event device(String value) {
        device = value;
        return this;
    }

    public Event silent() {
        interactivity = Interactivity.SILENT;
        return this;
    }

    public Event additionalDetails(String value) {
        additionalDetails = value;
        return this;
    }

    public Event failureReason(String value) {
        failureReason = value;
        return this;
    }

    public Event demandedBy(String provider) {
        requirementProvider = provider;
        return this;
    }

    public Event step(String method, boolean succeeded, String result) {
        String requirement = method.equals("Password") ? "Primary authentication" : "Multifactor authentication";
        steps.add(new AuthenticationStep(Optional.empty(), method, "", Known.of(succeeded), result, requirement));
        return this;
    }

    public Event refusedBy(String policy, String... satisfied) {
        policies.add(new AppliedPolicy(
                "id-" + policy,
                policy,
                PolicyResult.FAILURE,
                List.of("Block"),
                List.of(),
                List.of(satisfied),
                List.of()));
        return this;
    }

    public Event policy(String name, PolicyResult result) {
        policies.add(new AppliedPolicy("id-" + name, name, result, List.of("Block"), List.of(), List.of(), List.of()));
        return this;
    }

    /** Alters the record in a way of {@link Tailor}, after all else. */
    public Event with(UnaryOperator<SignIn> alteration) {
        UnaryOperator<SignIn> before = tailor;
        tailor = signIn -> alteration.apply(before.apply(signIn));
        return this;
    }

    /** The record. */
    public SignIn record() {
        String name = who instanceof Who.User user ? user.principalName() : "nobody";
        String requestId = id.isEmpty()
                ? "r-" + name + "-" + at.getEpochSecond() + "-"
                        + code.map(ErrorCode::number).orElse(-1)
                : id;
        return tailor.apply(new SignIn(
                requestId,
                at,
                correlation.isEmpty() ? "c-" + requestId : correlation,
                original,
                "",
                who,
                tenancy,
                new Client(app, App.NONE, clientApp, "agent", protocol, "none", incomingToken),
                new Place(address, "", "", "", country, network, List.of(), Known.UNKNOWN),
                new Device(device, device, "Windows", "Edge", Known.UNKNOWN, Known.UNKNOWN, ""),
                new Status(code, failureReason, additionalDetails, ""),
                interactivity,
                new Authentication(
                        "multiFactorAuthentication",
                        requirementProvider.isEmpty()
                                ? List.of()
                                : List.of(new Authentication.Demand(requirementProvider, "")),
                        steps,
                        true,
                        List.of(),
                        "",
                        "AzureAD",
                        ""),
                new PolicyEvaluation("", policies, true),
                new Risk("", "", "", "", List.of(), false),
                false,
                new Origin("log.json", Duration.between(START, at).toSeconds() + 1, Shape.GRAPH_JSON)));
    }
}
