package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A passkey, security key or Windows Hello key cannot be used. */
public final class PasskeyUnusable extends CodeCheck {
    @Override
    public String cause() {
        return "passkey-unusable";
    }

    @Override
    public String lookFor() {
        return "135010, or 130501 with a passkey, security key or Windows Hello";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(135010)
                || reading.hasCodeIn(130004, 130008)
                || reading.hasCode(130501) && KEYS.contains(reading.factor());
    }

    private static final Set<SecondFactor> KEYS = EnumSet.of(SecondFactor.PASSKEY, SecondFactor.HELLO);

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.succeeded() && KEYS.contains(each.factor())
                || each.factor() == SecondFactor.UNNAMED
                        && Cure.sameAppAnew(told).test(each);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the key was refused", told)
                .not("authenticator-unreachable", "the step that failed is the key")
                .wouldChange("the key works for the same user on another device");
    }
}
