package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.story.Program;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import java.util.List;

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
                theirs.stream().map(each -> Program.of(each.signIn())).toList();
        return elsewhere(theirs.get(0), story).stream()
                .anyMatch(each ->
                        !each.at().isBefore(theirs.get(0).at()) && !programs.contains(Program.of(each.signIn())));
    }

    private static boolean isNewProgram(Reading reading, Story story) {
        String program = Program.of(reading.signIn());
        List<String> own = elsewhere(reading, story).stream()
                .map(each -> Program.of(each.signIn()))
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
}
