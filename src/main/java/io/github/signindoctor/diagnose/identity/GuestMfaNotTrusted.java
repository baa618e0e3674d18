package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A guest did MFA at home, and the resource tenant asks again. */
public final class GuestMfaNotTrusted extends CodeCheck {
    /** Shared channels: nobody can register there, so that without trust the policy refuses at once (entra-docs, B2B). */
    private static final String DIRECT = "b2bDirectConnect";

    @Override
    public String cause() {
        return "guest-mfa-not-trusted";
    }

    @Override
    public String lookFor() {
        return "home is not the resource tenant, B2B collaboration, and 50074, 50072, 50079, 50076 or 53003 there; in shared channels 53003";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        if (!reading.signIn().tenancy().isCrossTenant()) {
            return false;
        }
        String access = reading.signIn().tenancy().crossTenantAccess();
        boolean collaborates = access.isEmpty() || access.equalsIgnoreCase("b2bCollaboration");
        return collaborates && reading.hasCode(50072, 50074, 50076, 50079, 53003)
                || isDirect(reading) && reading.hasCode(53003);
    }

    private static boolean isDirect(Reading reading) {
        return reading.signIn().tenancy().crossTenantAccess().equalsIgnoreCase(DIRECT);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each ->
                each.succeeded() && !each.isSilent() && each.signIn().tenancy().isCrossTenant();
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return reading.hasCode(53003);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        if (told.stream().allMatch(GuestMfaNotTrusted::isDirect)) {
            draft.inferred();
        }
        return draft.fact("the resource tenant asked a guest for a second factor of its own", told)
                .not("registration-required", "the account belongs to another tenant")
                .wouldChange("inbound trust for the guest's home tenant is on already");
    }
}
