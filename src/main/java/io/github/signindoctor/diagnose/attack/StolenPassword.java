package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Ending;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Right password, wrong place: somebody else knows it; the second factor held, or nobody asked for one. */
public final class StolenPassword implements Check {
    private static final int EXPIRED = 50055;
    private static final int PROMPT_FAILED = 500121;
    private static final int PROMPTS = 3;
    private static final Set<Signal> UNWANTED =
            EnumSet.of(Signal.DECLINED, Signal.NO_RESPONSE, Signal.WRONG_NUMBER, Signal.FRAUD_REPORTED);
    private static final int DOORS = 3;
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final List<String> PROTOCOLS =
            List.of("imap", "pop", "smtp", "activesync", "other clients", "mapi", "exchange");
    private static final int[] BEHIND_PASSWORD = {
        50072, 50074, 50076, 50079, 50129, 50158, 500121, 53000, 53001, 53003, 53004
    };

    @Override
    public String cause() {
        return "stolen-password";
    }

    @Override
    public String lookFor() {
        return "an interactive, password-grant or legacy row with the right password from a place unknown for user and tenant, which went no further, or was let in without a second factor";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> accepted = story.open(each -> isAccepted(each) && isTyped(each)).stream()
                .filter(each -> isForeign(each, story, context) && !isUsersOwn(each, story))
                .toList();
        if (accepted.isEmpty()) {
            return PasswordAlone.examine(cause(), story, context);
        }
        Set<String> addresses = Strangers.addresses(accepted);
        List<Reading> fromThere = Strangers.refusedThere(story, accepted);
        Instant first = accepted.get(0).at();
        List<Reading> own = story.readings().stream()
                .filter(each ->
                        each.succeeded() && each.at().isAfter(first) && !addresses.contains(Strangers.spot(each)))
                .toList();
        boolean traced = accepted.stream().allMatch(each -> isTraced(each, story, context));
        boolean stepSeen = accepted.stream().anyMatch(each -> each.password().isYes());
        boolean normalKnown = story.normal().isKnownAt(first);
        Confidence confidence = !stepSeen || traced
                ? Confidence.LOW
                : normalKnown && !own.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM;
        Draft draft = new Draft(cause(), story, fromThere);
        draft.standing(false, context, Severity.HIGH)
                .confidence(confidence)
                .inferred()
                .fact(
                        (stepSeen
                                        ? "the password was right, typed in "
                                        : "the code implies that the password was right, typed in ")
                                + Whereabouts.of(accepted)
                                + (traced ? ", where several accounts were tried" : "")
                                + Whereabouts.otherwise(story, accepted),
                        accepted)
                .fact(
                        "nobody ever came in from there, and the user's own sign-ins go on elsewhere",
                        own.stream().limit(3).toList());
        weighPrompts(draft, story, fromThere);
        return Optional.of(draft.not("wrong-password", "the password was accepted")
                .wouldChange("the user, asked on another channel, was " + Whereabouts.towns(accepted)
                        + ", on a device that shows no identity, and gave up")
                .done());
    }

    /** Prompts that failed in number leave the rival open: then the finding says so, and does not call it ruled out. */
    private static void weighPrompts(Draft draft, Story story, List<Reading> fromThere) {
        List<Reading> prompts = fromThere.stream()
                .filter(each -> each.hasCode(PROMPT_FAILED) || UNWANTED.contains(each.signal()))
                .toList();
        int times = story.attemptsWith(prompts).size();
        if (times == 0) {
            draft.not("mfa-fatigue-attack", "no prompt from there was refused or left without an answer");
        } else if (times < PROMPTS) {
            draft.not("mfa-fatigue-attack", "fewer than three prompts were refused or left");
        } else {
            draft.fact("prompts from there failed again and again: they may be a fatigue attack as well", prompts);
        }
    }

    static boolean isTyped(Reading reading) {
        Client client = reading.signIn().client();
        return reading.isInteractive()
                || client.protocol().equalsIgnoreCase("ropc")
                || !client.isNamedModern() && isLegacy(client.clientApp());
    }

    private static boolean isLegacy(String clientApp) {
        String folded = clientApp.toLowerCase(Locale.ROOT);
        for (String protocol : PROTOCOLS) {
            if (folded.contains(protocol)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccepted(Reading reading) {
        return !reading.succeeded()
                && !reading.password().isNo()
                && reading.signal() != Signal.SATISFIED_BY_CLAIM
                && (reading.hasCode(BEHIND_PASSWORD)
                        || reading.password().isYes()
                                && (reading.ending() == Ending.FAILURE || reading.hasCode(EXPIRED)));
    }

    /** From a strange place, or from where many accounts were tried. */
    private static boolean isForeign(Reading reading, Story story, Context context) {
        Familiarity familiarity = Familiarity.of(reading, story, context.tenant());
        return familiarity == Familiarity.STRANGE
                || isTraced(reading, story, context)
                || familiarity == Familiarity.UNTOLD
                        && context.tenant()
                                .isSprayedFrom(reading.signIn().place().address(), TenantView.SPRAYED);
    }

    /** No country is told; the user's machine, browser and town are others, and one address knocks at several doors. */
    private static boolean isTraced(Reading reading, Story story, Context context) {
        return Traces.ofAnother(reading, story, context)
                && context.tenant().knockersAt(reading.signIn().place().address()) >= DOORS;
    }

    /** A traveller comes in there, or near there within the day, or with that machine. */
    private static boolean isUsersOwn(Reading tried, Story story) {
        return story.normal().knowsDevice(tried.signIn().device())
                || story.readings().stream()
                        .anyMatch(each -> each.succeeded() && !each.at().isBefore(tried.at()) && isNear(tried, each));
    }

    private static boolean isNear(Reading tried, Reading success) {
        Place here = tried.signIn().place();
        Place there = success.signIn().place();
        boolean soon = Duration.between(tried.at(), success.at()).compareTo(A_DAY) <= 0;
        return !here.address().isEmpty() && here.address().equals(there.address())
                || soon && !here.country().isEmpty() && here.country().equals(there.country());
    }
}
