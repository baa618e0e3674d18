package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.function.Predicate;

/** Signing in with a certificate failed. */
public final class CertificateFailed extends CodeCheck {
    @Override
    public String cause() {
        return "certificate-failed";
    }

    @Override
    public String lookFor() {
        return "50017, 220501, 500173, 1001003 and their kin, or 130501 with a certificate";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(130501) && reading.factor() == SecondFactor.CERTIFICATE
                || reading.hasCode(
                        50017, 50192, 220501, 2205011, 2205012, 2205013, 2205015, 500172, 500173, 500191, 1001000,
                        1001003);
    }

    /** A certificate lies on its owner's card or machine: who fails with it is no stranger to it, wherever he is. */
    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.succeeded()
                && (each.factor() == SecondFactor.CERTIFICATE
                        || Cure.sameApp(told).test(each) && !each.isSilent());
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the certificate was not accepted", told)
                .not("wrong-password", "no password was typed")
                .wouldChange("many users of one issuer fail at once: then its revocation list cannot be fetched");
    }
}
