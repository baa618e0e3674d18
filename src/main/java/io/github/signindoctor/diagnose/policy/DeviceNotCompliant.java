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

/** The device does not comply with the tenant's rules. */
public final class DeviceNotCompliant extends CodeCheck {
    static final Set<String> COMPLIANCE = Set.of("requirecompliantdevice", "compliantdevice");

    @Override
    public String cause() {
        return "device-not-compliant";
    }

    @Override
    public String lookFor() {
        return "53000 or 530002, or 53003 where a compliant device is all that the policy asks for, or it and a second factor, and the record shows no device";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(53000, 530002)
                || Refused.asksOnlyFor(reading, COMPLIANCE)
                || Refused.lacksDevice(reading, story, COMPLIANCE);
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
        if (told.stream().allMatch(each -> each.hasCode(53003) && !Refused.asksOnlyFor(each, COMPLIANCE))) {
            return draft.confidence(Confidence.MEDIUM)
                    .inferred()
                    .fact(
                            "the policy asks for a compliant device, and these sign-ins carried no device identity: "
                                    + Refused.policies(told),
                            told)
                    .not(
                            "blocked-by-policy",
                            "what the policy asks for, and what is missing, is the proof of the device")
                    .not("device-not-joined", "a compliant device would do, and compliance shows with its identity")
                    .wouldChange("only the second factor was missing: then the same device passes after a prompt");
        }
        if (!DeviceProof.of(story).isVisible()) {
            return draft.confidence(Confidence.MEDIUM)
                    .fact("the device was refused as not compliant", told)
                    .not("device-not-joined", "the policy asks for compliance")
                    .wouldChange("another browser or app on the same computer passes: then only the proof does not"
                            + " arrive, which no record of this user could show, for none carries a device identity");
        }
        return draft.fact("the device was refused as not compliant", told)
                .not("device-not-joined", "the policy asks for compliance")
                .wouldChange("the management portal shows the device as compliant: then the proof does not arrive");
    }
}
