package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.knowledge.TextPage;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands the code and the texts of a record, with the knowledge base. Not for several threads at once. */
public final class Reader {
    /** Signals that say less than any other one beside them. */
    private static final Set<Signal> WEAK = EnumSet.of(
            Signal.UNCLEAR, Signal.GENERAL, Signal.DUPLICATE, Signal.IN_PROGRESS, Signal.REQUIRED, Signal.EXPIRED);

    private static final Set<Signal> FIRST_FACTOR =
            EnumSet.of(Signal.CORRECT_PASSWORD, Signal.WRONG_PASSWORD, Signal.FIRST_FACTOR_BY_CLAIM);

    /** Logs hold hundreds of kinds; where every record is one of its own, remembering is no use. */
    private static final int MOST_KNOWN = 10_000;

    private final KnowledgeBase knowledge;
    private final Map<SignIn, Reading> known = new IdentityHashMap<>();

    /** A reader with this knowledge. */
    public Reader(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** What is understood of the record at this place of a log; the sign-in in it is one that ended alike. */
    public Reading readAlike(SignInLog log, int index) {
        SignIn alike = log.alikeAt(index);
        Reading reading = known.get(alike);
        if (reading == null) {
            reading = read(alike);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(alike, reading);
        }
        return reading;
    }

    /** Understands the record at this place of a log, whose identifiers and steps are not needed. */
    public Reading outline(SignInLog log, int index) {
        return readAlike(log, index).of(log.outlineAt(index), log, index);
    }

    /** Understands the record at this place of a log. */
    public Reading read(SignInLog log, int index) {
        return readAlike(log, index).of(log.get(index), log, index);
    }

    /** Understands the record at this place of a log as a story needs it, see {@link Reading#signIn}. */
    Reading sketch(SignInLog log, int index) {
        Reading alike = readAlike(log, index);
        SignIn outline = log.outlineAt(index);
        Authentication steps = alike.signIn().authentication();
        return alike.of(outline.authentication() == steps ? outline : outline.with(steps), log, index);
    }

    /** Whether it reads with this knowledge. */
    public boolean isWith(KnowledgeBase other) {
        return knowledge == other;
    }

    /** Understands one record. */
    public Reading read(SignIn signIn) {
        Signal signal = Signal.UNCLEAR;
        String method = signIn.authentication().mfaMethod();
        for (AuthenticationStep step : signIn.authentication().steps()) {
            Signal said = signalOf(step.result());
            boolean second = !FIRST_FACTOR.contains(said) && !(step.isPrimary() && said == Signal.UNCLEAR);
            if (second && (WEAK.contains(signal) || !WEAK.contains(said))) {
                signal = said;
                method = SecondFactor.of(step.method()) == SecondFactor.UNNAMED ? method : step.method();
            }
        }
        for (String text :
                List.of(signIn.status().additionalDetails(), signIn.status().failureReason())) {
            Signal said = signalOf(text);
            signal = WEAK.contains(signal)
                            && said != Signal.UNCLEAR
                            && !FIRST_FACTOR.contains(said)
                            && stronger(said, signal)
                    ? said
                    : signal;
        }
        SignInLog alone = SignInLog.of(List.of(signIn));
        return new Reading(signIn, endingOf(signIn), signal, SecondFactor.of(method), password(signIn), alone, 0);
    }

    private static boolean stronger(Signal said, Signal before) {
        return before == Signal.UNCLEAR || !WEAK.contains(said);
    }

    private Signal signalOf(String text) {
        return text.isEmpty()
                ? Signal.UNCLEAR
                : knowledge.text(text).map(TextPage::signal).orElse(Signal.UNCLEAR);
    }

    private Ending endingOf(SignIn signIn) {
        if (signIn.status().code().isEmpty()) {
            return Ending.UNKNOWN;
        }
        ErrorCode code = signIn.status().code().get();
        if (code.equals(ErrorCode.SUCCESS)) {
            return Ending.SUCCESS;
        }
        return knowledge
                .code(code)
                .map(page -> page.kind() == CodePage.Kind.FAILURE ? Ending.FAILURE : Ending.INTERRUPT)
                .orElse(Ending.FAILURE);
    }

    private Known password(SignIn signIn) {
        Known known = Known.UNKNOWN;
        for (AuthenticationStep step : signIn.authentication().steps()) {
            Signal said = signalOf(step.result());
            if (said == Signal.WRONG_PASSWORD
                    || step.isPrimary() && step.succeeded().isNo() && said == Signal.UNCLEAR) {
                return Known.NO;
            }
            known = said == Signal.CORRECT_PASSWORD
                            || isTyped(step, said) && step.succeeded().isYes()
                    ? Known.YES
                    : known;
        }
        return known;
    }

    /** A first factor that the session brought along was typed by nobody. */
    private static boolean isTyped(AuthenticationStep step, Signal said) {
        return step.isPrimary() && said != Signal.FIRST_FACTOR_BY_CLAIM && said != Signal.SATISFIED_BY_CLAIM;
    }
}
