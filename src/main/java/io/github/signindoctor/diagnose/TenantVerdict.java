package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.UserRef;
import java.util.function.BiPredicate;

/**
 * A finding about a tenant, a policy or an address.
 *
 * @param finding the finding
 * @param explains which records of which users it explains
 * @param strangersToo whether records from a place strange for the user too; where not, they stay for the attack checks
 */
public record TenantVerdict(Finding finding, BiPredicate<UserRef, Reading> explains, boolean strangersToo) {
    /** A verdict that explains records from wherever they come. */
    public TenantVerdict(Finding finding, BiPredicate<UserRef, Reading> explains) {
        this(finding, explains, true);
    }

    /** Whether it explains this record of that story, so that no other check need ask about it. */
    boolean covers(Story story, Reading reading, TenantView tenant) {
        return explains.test(story.timeline().user(), reading)
                && (strangersToo || Familiarity.of(reading, story, tenant) != Familiarity.STRANGE);
    }
}
