package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Letters;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.Risk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records that Conditional Access refused. */
final class Refused {
    private static final Set<String> RISKY = Set.of("low", "medium", "high");
    private static final Set<String> BY_DEVICE_OR_FACTOR = Set.of(
            "requirecompliantdevice",
            "compliantdevice",
            "requiredomainjoineddevice",
            "domainjoineddevice",
            "mfa",
            "requiremfa",
            "requiremultifactorauthentication");

    private Refused() {}

    /**
     * A policy's refusal from a place or device that is not strange, or from where the user got in afterwards, or of a
     * session that brought its own second factor along: other strangers are for the attack checks. 50131 and 530032 are a policy's work too unless the record
     * speaks of risk.
     */
    static Predicate<Reading> byPolicy(Story story, Context context) {
        return each -> (each.hasCode(53003) || each.hasCode(50131, 530032) && !isRisky(each))
                && (each.signal() == Signal.SATISFIED_BY_CLAIM
                        || cameInLater(each, story)
                        || Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
    }

    /** Whether {@link #byPolicy} can hold for any record of the story. */
    static boolean mayHaveRefused(Story story) {
        return story.signs().hasCode(53003, 50131, 530032);
    }

    /**
     * Whether that very address got in afterwards, and not through a door that was open anyway: into the app that had
     * refused, with a device or with a second factor. Then it was no stranger.
     */
    private static boolean cameInLater(Reading refused, Story story) {
        String address = refused.signIn().place().address();
        Predicate<Reading> sameApp = Cure.sameApp(List.of(refused));
        return !address.isEmpty()
                && story.followed(
                        refused.at(),
                        each -> each.succeeded()
                                && each.signIn().place().address().equals(address)
                                && (sameApp.test(each)
                                        || each.passedFactor()
                                        || !each.signIn().device().id().isEmpty()));
    }

    /** Whether the record itself speaks of risk. */
    static boolean isRisky(Reading reading) {
        Risk risk = reading.signIn().risk();
        return !risk.events().isEmpty() || RISKY.contains(risk.duringSignIn()) || RISKY.contains(risk.aggregated());
    }

    /** Whether the refusing policy matched on a condition, in Graph's word. */
    static boolean matchedOn(Reading reading, String condition) {
        for (AppliedPolicy policy : Refusers.of(reading)) {
            if (policy.satisfied().contains(condition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the refusing policy is named so, or has a control of that name. */
    static boolean asksFor(Reading reading, Pattern words) {
        return Refusers.of(reading).stream()
                .anyMatch(policy -> words.matcher(policy.name()).find()
                        || policy.grantControls().stream()
                                .anyMatch(control -> words.matcher(control).find()));
    }

    /**
     * Whether 53003 stands for a narrower code: all that the refusing policies ask for are controls of these names,
     * written in small letters without blanks.
     */
    static boolean asksOnlyFor(Reading reading, Set<String> controls) {
        if (!reading.hasCode(53003)) {
            return false;
        }
        List<String> asked = controls(reading);
        return !asked.isEmpty() && controls.containsAll(asked);
    }

    /**
     * Whether 53003 stands for a narrower code because the record shows no device: a refusing policy asks for a device by
     * one of these controls, none asks for more than a device and a second factor, and other records of the user do show theirs.
     */
    static boolean lacksDevice(Reading reading, Story story, Set<String> controls) {
        if (!reading.hasCode(53003)) {
            return false;
        }
        List<String> asked = controls(reading);
        return !Collections.disjoint(asked, controls)
                && BY_DEVICE_OR_FACTOR.containsAll(asked)
                && isUnproven(reading, DeviceProof.of(story));
    }

    private static boolean isUnproven(Reading reading, DeviceProof proof) {
        return proof.isVisible() && !proof.shows(reading);
    }

    /** The policies that would have refused if they were more than report-only, sorted; they refused nobody. */
    static String reportOnly(List<Reading> readings) {
        return readings.stream()
                .flatMap(each -> Stream.of(PolicyResult.REPORT_ONLY_FAILURE, PolicyResult.REPORT_ONLY_INTERRUPTED)
                        .flatMap(result -> each.signIn().policies().with(result).stream()))
                .map(AppliedPolicy::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\", \""));
    }

    /** Says which policies only reported, on a finding that rests on these records. */
    static Draft apart(Draft draft, List<Reading> readings) {
        String names = reportOnly(readings);
        return draft.fact(
                "only reported, and refused nobody: the report-only policy \"" + names + "\"",
                names.isEmpty() ? List.of() : readings);
    }

    private static List<String> controls(Reading reading) {
        List<String> controls = new ArrayList<>();
        for (AppliedPolicy policy : Refusers.of(reading)) {
            for (String control : policy.grantControls()) {
                controls.add(Letters.of(control));
            }
        }
        return controls;
    }

    /** The policies that refused, each with what it enforces and what it matched on, sorted; empty where none is listed. */
    static String policies(List<Reading> readings) {
        return readings.stream()
                .flatMap(each -> Refusers.of(each).stream())
                .map(Refused::portrait)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String portrait(AppliedPolicy policy) {
        List<String> traits = new ArrayList<>();
        if (!policy.grantControls().isEmpty()) {
            traits.add("enforces " + String.join(", ", policy.grantControls()));
        }
        if (!policy.satisfied().isEmpty()) {
            traits.add("matched on " + String.join(", ", policy.satisfied()));
        }
        String name = "\"" + policy.label() + "\"";
        return traits.isEmpty() ? name : name + " (" + String.join("; ", traits) + ")";
    }

    /** What was asked for behind the app: the policy may be meant for that. Empty where it is the app itself. */
    static String resources(List<Reading> readings) {
        return readings.stream()
                .filter(Refused::isBehindApp)
                .map(each -> each.signIn().client().resource().label())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\", \""));
    }

    /** Whether the app asked for a resource that is not itself. */
    static boolean isBehindApp(Reading reading) {
        App app = reading.signIn().client().app();
        App resource = reading.signIn().client().resource();
        return !app.isNone()
                && !resource.isNone()
                && !app.key().equals(resource.key())
                && !app.name().equals(resource.name());
    }
}
