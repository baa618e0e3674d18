package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Hands;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clock of the phone or token that makes the codes is off. */
public final class TotpClockDrift implements Check {
    private static final Set<Signal> WRONG = EnumSet.of(Signal.WRONG_CODE, Signal.CODE_TRIES_USED_UP);
    private static final Set<SecondFactor> GENERATOR = EnumSet.of(SecondFactor.CODE_GENERATOR, SecondFactor.UNNAMED);
    private static final Set<SecondFactor> WITHOUT_CLOCK =
            EnumSet.of(SecondFactor.PUSH, SecondFactor.TEXT_MESSAGE, SecondFactor.PHONE_CALL, SecondFactor.PASSKEY);
    private static final int LEAST = 3;

    @Override
    public String cause() {
        return "totp-clock-drift";
    }

    @Override
    public String lookFor() {
        return "3 or more wrong codes of a code generator, none accepted between, on a known device and address while another factor of the user works; otherwise at low confidence";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(WRONG);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> wrong = story.open(each -> !each.isSilent()
                && WRONG.contains(each.signal())
                && GENERATOR.contains(each.factor())
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (story.attemptsWith(wrong).size() < LEAST || passedBetween(story, wrong)) {
            return Optional.empty();
        }
        Instant first = wrong.get(0).at();
        List<Reading> others = story.readings().stream()
                .filter(each -> each.passedFactor() && WITHOUT_CLOCK.contains(each.factor()) && story.isOpen(each))
                .toList();
        List<Reading> before = story.readings().stream()
                .filter(each -> each.at().isBefore(first)
                        && Cure.passed(SecondFactor.CODE_GENERATOR).test(each))
                .toList();
        return others.isEmpty() && before.isEmpty()
                ? Optional.empty()
                : Optional.of(verdict(story, context, wrong, others, before));
    }

    /** Codes that pass between the wrong ones are slips of the fingers, for a clock does not come and go. */
    private static boolean passedBetween(Story story, List<Reading> wrong) {
        Instant first = wrong.get(0).at();
        Instant last = wrong.get(wrong.size() - 1).at();
        return story.readings().stream()
                .anyMatch(each -> each.at().isAfter(first)
                        && each.at().isBefore(last)
                        && Cure.passed(SecondFactor.CODE_GENERATOR).test(each));
    }

    private Verdict verdict(
            Story story, Context context, List<Reading> wrong, List<Reading> others, List<Reading> before) {
        Instant last = wrong.get(wrong.size() - 1).at();
        boolean cured = story.followed(last, Cure.passed(SecondFactor.CODE_GENERATOR));
        boolean named = wrong.stream().anyMatch(each -> each.factor() == SecondFactor.CODE_GENERATOR);
        Confidence hands = Hands.of(wrong, story, context.tenant());
        Confidence told = others.isEmpty() ? Confidence.LOW : named ? Confidence.HIGH : Confidence.MEDIUM;
        Confidence confidence = hands.compareTo(told) > 0 ? hands : told;
        return new Draft(cause(), story, wrong)
                .standing(cured, context, others.isEmpty() ? Severity.HIGH : Severity.MEDIUM)
                .confidence(confidence)
                .inferred()
                .fact("codes of the code generator were refused", wrong)
                .fact("another second factor of the same user worked in the same log", others)
                .fact("codes of the code generator were accepted before", before)
                .not("mistyped-code", "a slip is followed by a code that passes")
                .not(
                        "totp-guessing-attack",
                        hands == Confidence.LOW
                                ? "they are few; the machine or place is new for this user, so verify the caller first"
                                : "the codes were typed where the user is at home")
                .wouldChange(
                        "the clock of the phone is right to within 30 seconds: then the entry in the app is an old one")
                .done();
    }
}
