package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The external method or provider was not finished. */
public final class ExternalMfaIncomplete extends CodeCheck {
    @Override
    public String cause() {
        return "external-mfa-incomplete";
    }

    @Override
    public String lookFor() {
        return "50158 with no later success and no terms of use, 5001256, 50012620, 50159 to 50178 of the provider";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50158, 5001256, 50012620) || isMisconfigured(reading);
    }

    /** The provider was reached and could not do its part, or could not be reached. */
    private static boolean isMisconfigured(Reading reading) {
        return reading.hasCode(50159, 50161, 50166, 50170, 50172, 50176, 50177, 50178);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.FEDERATION);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact(
                        "the user was sent to another provider and did not come back",
                        told.stream().filter(each -> !isMisconfigured(each)).toList())
                .fact(
                        "the other provider could not do its part",
                        told.stream()
                                .filter(ExternalMfaIncomplete::isMisconfigured)
                                .toList())
                .not("terms-of-use-pending", "no refusing policy names terms of use")
                .wouldChange("the provider's own log shows a success");
    }
}
