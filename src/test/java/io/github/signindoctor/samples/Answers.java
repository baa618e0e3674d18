package io.github.signindoctor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Entra answers to a person of a {@link Scene}: each method writes the row or rows that such an answer leaves. */
final class Answers {

    private static final String PASSED = "MFA successfully completed";
    private static final String REUSED = "MFA requirement satisfied by claim in the token";
    private static final String ASKED = "MFA required in Azure AD";

    private final Scene scene;

    Answers(Scene scene) {
        this.scene = scene;
    }

    /** The whole of a good sign-in: asked, perhaps offered to stay signed in, passed. */
    Answers signsIn() {
        asks();
        scene.later(scene.chance.between(12, 40));
        if (scene.chance.percent(45)) {
            keepsSignedIn();
            scene.later(scene.chance.between(3, 8));
        }
        return passes();
    }

    /** 50074: the second factor is asked for. */
    Answers asks() {
        Step step = Step.second(scene.now(), scene.method(), false, ASKED);
        return refuses(50074, ASKED, scene.chance.percent(50) ? List.of(password(), step) : List.of(password()));
    }

    /** 0 after the second factor was given. */
    Answers passes() {
        scene.tell(ending(0, PASSED), answered(PASSED), Applied.everyday("success"));
        return this;
    }

    /** 50140: the page that offers to stay signed in. */
    Answers keepsSignedIn() {
        scene.tell(ending(50140, PASSED), answered(PASSED), Applied.everyday("success"));
        return this;
    }

    /** 0 without any question: the session still holds both factors. */
    Answers lets() {
        scene.tell(ending(0, REUSED), remembered(), Applied.everyday("success"));
        return this;
    }

    /** 0 of a token refresh that nobody saw. */
    Answers refreshes() {
        scene.tellSilently(ending(0, REUSED), remembered(), Applied.everyday("success"));
        return this;
    }

    /** 500121: the second factor was tried and failed for this reason. */
    Answers fails(String result) {
        Step step = Step.second(scene.now(), scene.method(), false, result);
        return refuses(500121, result, List.of(password(), step));
    }

    /** 50126: the password is wrong. */
    Answers mistypes() {
        List<Step> steps = List.of(Step.password(scene.now(), false));
        scene.tell(ending(50126, ""), Scene.singleFactor(steps), List.of());
        return this;
    }

    /** A code that comes before any policy is asked. */
    Answers stops(int code) {
        scene.tell(ending(code, ""), Scene.singleFactor(List.of()), List.of());
        return this;
    }

    /** An interactive code of the second factor or its registration, the password being right. */
    Answers demands(int code) {
        return refuses(code, "", List.of(password()));
    }

    /** A silent request that is told to come back with the person. */
    Answers demandsSilently(int code) {
        Row.Factor factor = Scene.bothFactors(List.of(), Optional.empty());
        scene.tellSilently(ending(code, ""), factor, Applied.everyday("failure"));
        return this;
    }

    /** A policy refuses, both factors being given. */
    Answers blocks(int code, Policy policy) {
        scene.tell(ending(code, ""), remembered(), Applied.everydayBut("success", policy.gives("failure")));
        return this;
    }

    /** All is well, and a policy gave this result beside it. */
    Answers letsWith(Applied other) {
        scene.tell(ending(0, REUSED), remembered(), Applied.everydayBut("success", other));
        return this;
    }

    private Answers refuses(int code, String details, List<Step> steps) {
        scene.tell(ending(code, details), Scene.bothFactors(steps, Optional.empty()), Applied.everyday("failure"));
        return this;
    }

    private Step password() {
        return Step.password(scene.now(), true);
    }

    private Row.Factor answered(String result) {
        List<Step> steps = new ArrayList<>(List.of(password()));
        steps.add(Step.second(scene.now(), scene.method(), true, result));
        return Scene.bothFactors(List.copyOf(steps), Optional.of(scene.method()));
    }

    private Row.Factor remembered() {
        List<Step> steps = List.of(Step.remembered(scene.now(), true), Step.remembered(scene.now(), false));
        return Scene.bothFactors(steps, Optional.empty());
    }

    static Row.Ending ending(int code, String details) {
        return new Row.Ending(code, Reason.of(code), details);
    }
}
