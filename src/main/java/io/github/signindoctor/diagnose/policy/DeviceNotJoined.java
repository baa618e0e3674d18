package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The device is not joined or not registered, or it was deleted or disabled. */
public final class DeviceNotJoined extends CodeCheck {
    static final Set<String> JOIN = Set.of("requiredomainjoineddevice", "domainjoineddevice");

    @Override
    public String cause() {
        return "device-not-joined";
    }

    @Override
    public String lookFor() {
        return "53001, 530003, 50129, 50155, 700003, 135011, or 53003 where a joined device is all that the policy asks for, or it and a second factor, and the record shows no device";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(53001, 530003, 50129, 50155, 700003, 135011)
                || Refused.asksOnlyFor(reading, JOIN)
                || Refused.lacksDevice(reading, story, JOIN);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.DEVICE_EVIDENCE);
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return Refused.apart(described(draft, told, story), told);
    }

    private static Draft described(Draft draft, List<Reading> told, Story story) {
        if (told.stream().allMatch(each -> each.hasCode(53003) && !Refused.asksOnlyFor(each, JOIN))) {
            return draft.confidence(Confidence.MEDIUM)
                    .inferred()
                    .fact(
                            "the policy asks for a joined device, and these sign-ins carried no device identity: "
                                    + Refused.policies(told),
                            told)
                    .not(
                            "blocked-by-policy",
                            "what the policy asks for, and what is missing, is the proof of the device")
                    .wouldChange("only the second factor was missing: then the same device passes after a prompt");
        }
        return draft.fact("the device was refused as not joined, deleted or disabled", told)
                .not("device-not-compliant", "the policy asks for a joined device, not for compliance")
                .wouldChange("the device was disabled on purpose: then leave it so");
    }
}
