package io.github.signindoctor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer of Entra, put together piece by piece where {@link Answers} has no word for it; {@link #write} ends it. */
final class Reply {

    private final Scene scene;
    private final int code;
    private final List<Step> steps = new ArrayList<>();
    private final List<Applied> policies = new ArrayList<>();
    private String reason;
    private String details = "";
    private String provider = "";
    private Optional<Method> answered = Optional.empty();
    private boolean interactive = true;
    private String protocol = "none";
    private String token = "none";
    private String transfer = "none";
    private String riskState = "";
    private List<String> lifetimes = List.of();

    private Reply(Scene scene, int code) {
        this.scene = scene;
        this.code = code;
        this.reason = Reason.of(code);
    }

    /** An interactive answer with this code. */
    static Reply of(Scene scene, int code) {
        return new Reply(scene, code);
    }

    Reply because(String failureReason) {
        reason = failureReason;
        return this;
    }

    /** The password was right. */
    Reply knowing() {
        steps.add(Step.password(scene.now(), true));
        return this;
    }

    /** The password was wrong. */
    Reply guessing() {
        steps.add(Step.password(scene.now(), false));
        return this;
    }

    /** A step of the second factor by the method in use, refused with this text. */
    Reply refused(String result) {
        return refused(scene.method().title, result);
    }

    /** A step of the second factor by a method of this name, refused with this text. */
    Reply refused(String method, String result) {
        details = result;
        steps.add(new Step(scene.now(), method, "", false, result, false));
        return demandedBy("multiConditionalAccess");
    }

    /** A step of the second factor, passed. */
    Reply passed() {
        details = "MFA successfully completed";
        steps.add(Step.second(scene.now(), scene.method(), true, details));
        answered = Optional.of(scene.method());
        return demandedBy("multiConditionalAccess");
    }

    /** Both factors stand in the token. */
    Reply remembered() {
        details = "MFA requirement satisfied by claim in the token";
        steps.add(Step.remembered(scene.now(), true));
        steps.add(Step.remembered(scene.now(), false));
        return demandedBy("multiConditionalAccess");
    }

    /** The additional details. */
    Reply saying(String text) {
        details = text;
        return this;
    }

    /** Who asks for the second factor. */
    Reply demandedBy(String requirementProvider) {
        provider = requirementProvider;
        return this;
    }

    /** This policy had this result. */
    Reply policy(Policy policy, String result) {
        policies.add(policy.gives(result));
        return this;
    }

    /** The everyday policies had their everyday results. */
    Reply everyday(String secondFactor) {
        policies.addAll(Applied.everyday(secondFactor));
        return this;
    }

    Reply silently(String incomingToken) {
        interactive = false;
        token = incomingToken;
        return this;
    }

    Reply over(String authenticationProtocol) {
        protocol = authenticationProtocol;
        return this;
    }

    Reply movedBy(String originalTransferMethod) {
        transfer = originalTransferMethod;
        return this;
    }

    Reply lasting(String... expirationRequirements) {
        lifetimes = List.of(expirationRequirements);
        return this;
    }

    Reply withRiskState(String state) {
        riskState = state;
        return this;
    }

    void write() {
        scene.write(
                new Row.Ending(code, reason, details),
                new Row.Factor(provider, List.copyOf(steps), answered),
                List.copyOf(policies),
                new Row.Flow(
                        interactive,
                        protocol,
                        token,
                        scene.issuer(),
                        scene.risk(),
                        new Row.Marks(transfer, lifetimes, riskState)));
    }
}
