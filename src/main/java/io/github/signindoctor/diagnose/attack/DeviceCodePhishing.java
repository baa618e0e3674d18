package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The user typed a code for a stranger: a device-code sign-in whose tokens are used where the user never was. */
public final class DeviceCodePhishing implements Check {
    private static final int CONFIRMATION = 50199;
    private static final int FEW = 2;
    private static final Duration AFTER = Duration.ofHours(24);

    @Override
    public String cause() {
        return "device-code-phishing";
    }

    @Override
    public String lookFor() {
        return "a device-code sign-in that succeeded, asked for or used from a place unknown for the user; surer for an app never used";
    }

    @Override
    public boolean concerns(Story story) {
        if (story.signs().hasCode(CONFIRMATION)) {
            return true;
        }
        for (Reading reading : story.readings()) {
            if (isDeviceCode(reading)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> flow = story.open(each -> isDeviceCode(each) || isConfirmed(each, story));
        List<Reading> granted = flow.stream().filter(Reading::succeeded).toList();
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> strange = new ArrayList<>(
                flow.stream().filter(Strangers.in(story, context)).toList());
        strange.addAll(usedAbroad(story, context, granted));
        boolean sure = !strange.isEmpty();
        if (!sure) {
            granted.stream().filter(each -> isTraced(each, story, context)).forEach(strange::add);
        }
        if (strange.isEmpty()) {
            return Optional.empty();
        }
        boolean newApp = granted.stream().allMatch(each -> isNewApp(story, each));
        List<Reading> all = new ArrayList<>(flow);
        strange.stream().filter(each -> !all.contains(each)).forEach(all::add);
        all.sort(Reading.ORDER);
        return Optional.of(new Draft(cause(), story, all)
                .standing(false, context, sure ? Severity.CRITICAL : Severity.HIGH)
                .confidence(!sure ? Confidence.LOW : newApp || strange.size() > 1 ? Confidence.HIGH : Confidence.MEDIUM)
                .inferred()
                .fact("a device code was confirmed", granted)
                .fact(
                        (sure
                                        ? "it was asked for, or its tokens are used, where the user never was: "
                                        : "the export names no country, but address, machine, browser and app are new for this user: ")
                                + Whereabouts.of(strange)
                                + Whereabouts.otherwise(story, strange),
                        strange)
                .not("authentication-flow-blocked", "the flow was let in")
                .wouldChange("the user, asked on another channel, started the device-code sign-in")
                .done());
    }

    /** No country is told; what is told is new for the user, and few colleagues use the app. */
    private static boolean isTraced(Reading reading, Story story, Context context) {
        String app = reading.signIn().client().app().key();
        return Traces.ofAnother(reading, story, context)
                && Traces.isNewApp(reading, story)
                && context.tenant().othersIn(app, story.timeline().user().id()) < FEW;
    }

    private static boolean isDeviceCode(Reading reading) {
        Client client = reading.signIn().client();
        return client.protocol().equalsIgnoreCase("deviceCode")
                || client.transferMethod().equalsIgnoreCase("deviceCodeFlow");
    }

    /** Where the export does not name the protocol: the confirmation of the code, and the success that it led to. */
    private static boolean isConfirmed(Reading reading, Story story) {
        return reading.signIn().client().protocol().isEmpty()
                && (reading.hasCode(CONFIRMATION) || reading.succeeded() && !reading.isSilent())
                && story.attempts().stream()
                        .anyMatch(attempt -> attempt.readings().contains(reading)
                                && attempt.readings().stream().anyMatch(each -> each.hasCode(CONFIRMATION)));
    }

    private static List<Reading> usedAbroad(Story story, Context context, List<Reading> granted) {
        return story.readings().stream()
                .filter(Strangers.in(story, context))
                .filter(each -> each.succeeded() && granted.stream().anyMatch(grant -> follows(grant, each)))
                .toList();
    }

    private static boolean follows(Reading grant, Reading use) {
        boolean sameApp = grant.signIn()
                .client()
                .app()
                .key()
                .equals(use.signIn().client().app().key());
        return use.at().isAfter(grant.at())
                && Duration.between(grant.at(), use.at()).compareTo(AFTER) <= 0
                && (sameApp || grant.isOfSameSession(use));
    }

    private static boolean isNewApp(Story story, Reading grant) {
        return story.readings().stream()
                .noneMatch(each -> each.succeeded()
                        && each.at().isBefore(grant.at())
                        && each.signIn()
                                .client()
                                .app()
                                .key()
                                .equals(grant.signIn().client().app().key()));
    }
}
