package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The terms of use are not accepted. */
public final class TermsOfUsePending extends CodeCheck {
    /** What tenants call them, in a few languages; the sentence of the code itself names them always and tells nothing. */
    private static final Pattern TERMS = Pattern.compile(
            "\\bterms\\b|terms_?of_?use|\\btou\\b|use policy|agreement|nutzungsbedingung|gebruiksvoorwaarden|conditions d.utilisation"
                    + "|condiciones de uso|termini|termos de",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String cause() {
        return "terms-of-use-pending";
    }

    @Override
    public String lookFor() {
        return "50158 with a refusing policy that names terms of use, and no later success";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50158)
                && (Refused.asksFor(reading, TERMS)
                        || saysTerms(reading.signIn().status()));
    }

    private static boolean saysTerms(Status status) {
        return TERMS.matcher(status.additionalDetails()).find();
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the terms of use were shown and not accepted", told)
                .not("external-mfa-incomplete", "the policy asks for terms, not for another provider")
                .wouldChange("the user accepted the terms and is asked again");
    }
}
