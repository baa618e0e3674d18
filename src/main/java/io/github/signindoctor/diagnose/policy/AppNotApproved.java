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

/** The client app is not approved or not protected. */
public final class AppNotApproved extends CodeCheck {
    private static final Set<String> APPS = Set.of(
            "requireapprovedapp",
            "approvedapplication",
            "requirecompliantapp",
            "compliantapplication",
            "requireappprotectionpolicy");

    @Override
    public String cause() {
        return "app-not-approved";
    }

    @Override
    public String lookFor() {
        return "53002, 530021, 53009, 50127, or 53003 where an approved or protected app is all that the policy asks for";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(53002, 530021, 53009, 50127) || Refused.asksOnlyFor(reading, APPS);
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        if (told.stream().allMatch(each -> each.hasCode(53003))) {
            draft.inferred();
        }
        return draft.fact("the client app was refused", told)
                .not("device-not-compliant", "the app is what the policy refuses, not the device")
                .wouldChange("the same app passes on another device of the user");
    }
}
