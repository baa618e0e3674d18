package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** Cross-tenant access settings refuse. */
public final class CrossTenantBlocked extends CodeCheck {
    @Override
    public String cause() {
        return "cross-tenant-blocked";
    }

    @Override
    public String lookFor() {
        return "500212 or 500213, or 50002, 500021 or 500022 by tenant restrictions";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(500212, 500213) || isRestricted(reading);
    }

    /** The restrictions are set by the network or proxy in front of the user, not by the tenant that is asked. */
    private static boolean isRestricted(Reading reading) {
        return reading.hasCode(50002, 500021, 500022);
    }

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
        return draft.fact(
                        "cross-tenant access settings refused",
                        told.stream().filter(each -> !isRestricted(each)).toList())
                .fact(
                        "tenant restrictions of the network in front of the user refused",
                        told.stream().filter(CrossTenantBlocked::isRestricted).toList())
                .not("guest-not-invited", "the account is known; the settings between the tenants refuse")
                .wouldChange("the other tenant changed its settings meanwhile");
    }
}
