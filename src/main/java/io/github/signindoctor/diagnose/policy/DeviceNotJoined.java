package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
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
    private static final Set<String> JOIN = Set.of("requiredomainjoineddevice", "domainjoineddevice");

    @Override
    public String cause() {
        return "device-not-joined";
    }

    @Override
    public String lookFor() {
        return "53001, 530003, 50129, 50155, 700003, 135011, or 53003 where a joined device is all that the policy asks for";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(53001, 530003, 50129, 50155, 700003, 135011) || Refused.asksOnlyFor(reading, JOIN);
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
        return draft.fact("the device was refused as not joined, deleted or disabled", told)
                .not("device-not-compliant", "the policy asks for a joined device, not for compliance")
                .wouldChange("the device was disabled on purpose: then leave it so");
    }
}
