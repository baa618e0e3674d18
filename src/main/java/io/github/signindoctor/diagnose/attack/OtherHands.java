package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Locale;

/**
 * Hands other than the user's, told by their machine: a thief may sit, or rent an address, in the user's own country,
 * which makes the place known and the prompts no less unwanted.
 */
final class OtherHands {
    private static final int SETTLED = 3;

    private OtherHands() {}

    /**
     * Whether a record comes from an address and network new for the user and for colleagues, from a machine without
     * identity, with a program that the user comes in with nowhere else. It may be a borrowed machine: more must be seen.
     */
    static boolean hold(Reading reading, Story story, Context context) {
        Place place = reading.signIn().place();
        Device device = reading.signIn().device();
        return !place.address().isEmpty()
                && device.id().isEmpty()
                && !story.normal().knewNetwork(place, reading.at())
                && !story.normal().knewDevice(device, reading.at())
                && !context.tenant().knowsPlace(place, story.timeline().user().id())
                && isNewProgram(reading, story);
    }

    /** Whether the user comes in from elsewhere, at or after the first of these, with a program of his own. */
    static boolean whileTheUserWorks(List<Reading> theirs, Story story) {
        List<String> programs =
                theirs.stream().map(each -> program(each.signIn())).toList();
        return elsewhere(theirs.get(0), story).stream()
                .anyMatch(
                        each -> !each.at().isBefore(theirs.get(0).at()) && !programs.contains(program(each.signIn())));
    }

    private static boolean isNewProgram(Reading reading, Story story) {
        String program = program(reading.signIn());
        List<String> own = elsewhere(reading, story).stream()
                .map(each -> program(each.signIn()))
                .filter(each -> !each.isEmpty())
                .toList();
        return !program.isEmpty() && own.size() >= SETTLED && !own.contains(program);
    }

    private static List<Reading> elsewhere(Reading reading, Story story) {
        String address = reading.signIn().place().address();
        return story.readings().stream()
                .filter(each ->
                        each.succeeded() && !each.signIn().place().address().equals(address))
                .toList();
    }

    /** Browser and system without versions, for an update makes no stranger; empty where the export tells neither. */
    private static String program(SignIn signIn) {
        Client client = signIn.client();
        Device device = signIn.device();
        String told =
                client.userAgent().isEmpty() ? device.browser() + " " + device.operatingSystem() : client.userAgent();
        return told.replaceAll("[0-9._]+", "").strip().toLowerCase(Locale.ROOT);
    }
}
