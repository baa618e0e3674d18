package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The device is fine; one browser does not prove it. */
public final class BrowserWithoutDeviceIdentity implements Check {
    @Override
    public String cause() {
        return "browser-without-device-identity";
    }

    @Override
    public String lookFor() {
        return "53000, 53001, 530001, 50097, or 53003 of a policy that asks for a device, in a browser without device id, join type and compliance, while another client on the same system shows them";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(53000, 53001, 53003, 530001, 530002, 530003, 50097);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        DeviceProof proof = DeviceProof.of(story);
        List<Reading> refused = story.open(each -> isForTheDevice(each, story)
                && !proof.shows(each)
                && isBrowser(each.signIn())
                && !passesSoon(story, each)
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        Set<String> browsers =
                refused.stream().map(each -> browser(each.signIn())).collect(Collectors.toSet());
        List<Reading> proven = story.readings().stream()
                .filter(each -> each.succeeded()
                        && proof.shows(each)
                        && !browsers.contains(browser(each.signIn()))
                        && refused.stream().anyMatch(other -> sameSystem(each.signIn(), other.signIn())))
                .toList();
        boolean later = proven.stream()
                .anyMatch(each -> each.at().isAfter(refused.get(0).at()));
        if (proven.isEmpty() || !later) {
            return Optional.empty();
        }
        boolean cured = story.followed(
                refused.get(refused.size() - 1).at(),
                each -> each.succeeded() && browsers.contains(browser(each.signIn())));
        return Optional.of(new Draft(cause(), story, refused)
                .standing(cured, context, Severity.MEDIUM)
                .inferred()
                .confidence(proof.isByTraits() ? Confidence.MEDIUM : Confidence.HIGH)
                .loop(Loop.Kind.DEVICE_EVIDENCE)
                .fact("one browser arrived without a device identity and was refused", refused)
                .fact(
                        proof.isByTraits()
                                ? "another client on the same system passes and shows the device, by how it is joined or"
                                        + " that it complies, for the log holds no device ids"
                                : "another client on the same system shows the device and passes",
                        proven)
                .not("device-not-compliant", "the device itself passes")
                .wouldChange("the browser runs on another machine")
                .done());
    }

    private static boolean isForTheDevice(Reading reading, Story story) {
        return reading.hasCode(53000, 53001, 530001, 530002, 530003, 50097)
                || Refused.lacksDevice(reading, story, DeviceNotCompliant.COMPLIANCE)
                || Refused.lacksDevice(reading, story, DeviceNotJoined.JOIN);
    }

    /** Another browser that passes a minute later is the tell-tale, and no answer; the same one is. */
    private static boolean passesSoon(Story story, Reading refused) {
        return story.episodes().stream()
                .filter(episode -> episode.readings().contains(refused))
                .flatMap(episode -> episode.readings().stream())
                .anyMatch(each -> each.succeeded()
                        && !each.at().isBefore(refused.at())
                        && browser(each.signIn()).equals(browser(refused.signIn())));
    }

    private static boolean isBrowser(SignIn signIn) {
        return signIn.client().clientApp().isEmpty()
                || signIn.client().clientApp().equalsIgnoreCase("Browser");
    }

    private static String browser(SignIn signIn) {
        String named = signIn.device().browser().replaceAll("[\\d. ]+$", "");
        return named.isEmpty() ? signIn.client().userAgent() : named;
    }

    private static boolean sameSystem(SignIn one, SignIn other) {
        String mine = one.device().operatingSystem().replaceAll("[\\d. ]+$", "");
        String theirs = other.device().operatingSystem().replaceAll("[\\d. ]+$", "");
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }
}
