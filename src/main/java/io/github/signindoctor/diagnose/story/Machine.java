package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Device;
import java.util.List;

/** Whether a record comes from a machine of the user's; a place alone cannot tell, for an office has many doors. */
public enum Machine {
    /** A device that the user came in with. */
    OWN,
    /** No device of the user ever showed an identity, and the program is one that the user came in with. */
    ALIKE,
    /** The user has machines or programs of his own, and this is none of them. */
    NEW,
    /** The log is too short, or the record says too little, to tell: a known program shows nothing of a known machine. */
    UNTOLD;

    /** Judges the machine of a record against those with which the user came in before; at the log's beginning, after. */
    public static Machine of(Reading reading, Story story) {
        Device device = reading.signIn().device();
        List<Reading> own = successes(reading, story);
        boolean known = story.normal().isKnownAt(reading.at())
                ? story.normal().knewDevice(device, reading.at())
                : story.normal().knowsDevice(device);
        if (known) {
            return OWN;
        }
        boolean equipped =
                own.stream().anyMatch(each -> !each.signIn().device().id().isEmpty());
        if (!device.id().isEmpty() && equipped) {
            return NEW;
        }
        String program = Program.of(reading.signIn());
        List<String> programs = own.stream()
                .map(each -> Program.of(each.signIn()))
                .filter(each -> !each.isEmpty())
                .toList();
        if (program.isEmpty() || programs.isEmpty()) {
            return UNTOLD;
        }
        return !programs.contains(program) ? NEW : equipped ? UNTOLD : ALIKE;
    }

    private static List<Reading> successes(Reading reading, Story story) {
        boolean before = story.normal().isKnownAt(reading.at());
        return story.readings().stream()
                .filter(each -> each.succeeded() && (!before || each.at().isBefore(reading.at())))
                .toList();
    }
}
