package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** A policy refuses because the sign-in or the user is judged risky. */
public final class BlockedByRisk extends CodeCheck {
    @Override
    public String cause() {
        return "blocked-by-risk";
    }

    @Override
    public String lookFor() {
        return "53003 on a risk condition, 50131 or 530032 with risk, 50142, 50135, 53011";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50142, 50135, 53011)
                || reading.hasCode(53003, 50131, 530032)
                        && (Refused.isRisky(reading)
                                || Refused.matchedOn(reading, "signInRisk")
                                || Refused.matchedOn(reading, "userRisk"));
    }

    /** Risk is mostly seen in strange places; the attack checks have been asked before. */
    @Override
    protected boolean toleratesStrangers() {
        return true;
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
        return draft.fact("the sign-in was refused for risk", told)
                .not("blocked-by-location", "the records speak of risk")
                .wouldChange("the risk was dismissed and the sign-in is still refused");
    }
}
