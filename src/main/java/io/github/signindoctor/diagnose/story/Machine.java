package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        boolean before = story.normal().isKnownAt(reading.at());
        boolean known = before
                ? story.normal().knewDevice(device, reading.at())
                : story.normal().knowsDevice(device);
        if (known) {
            return OWN;
        }
        Equipment own = Equipment.of(story.readings(), before ? reading.at() : Instant.MAX);
        if (!device.id().isEmpty() && own.identified()) {
            return NEW;
        }
        String program = Program.of(reading.signIn());
        if (program.isEmpty() || own.programs().isEmpty()) {
            return UNTOLD;
        }
        return !own.programs().contains(program) ? NEW : own.identified() ? UNTOLD : ALIKE;
    }

    /**
     * With what the user came in.
     *
     * @param identified whether a device showed its identity
     * @param programs as far as they are told
     */
    private record Equipment(boolean identified, Set<String> programs) {
        static Equipment of(List<Reading> readings, Instant until) {
            boolean identified = false;
            Set<String> programs = new HashSet<>();
            SignIn last = null;
            for (Reading each : readings) {
                if (each.succeeded() && each.at().isBefore(until) && !(last != null && isAlike(each.signIn(), last))) {
                    last = each.signIn();
                    identified |= !last.device().id().isEmpty();
                    programs.add(Program.of(last));
                }
            }
            programs.remove("");
            return new Equipment(identified, programs);
        }

        /** Most records come from the machine and program of the one before. */
        private static boolean isAlike(SignIn one, SignIn other) {
            return one.client() == other.client() && one.device() == other.device();
        }
    }
}
