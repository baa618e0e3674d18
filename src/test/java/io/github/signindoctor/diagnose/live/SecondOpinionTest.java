package io.github.signindoctor.diagnose.live;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.SecondOpinion;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Seen;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What-If asked again after a policy was changed, or an exclusion was made. */
class SecondOpinionTest {
    private static final Event[] BLOCKED = {
        success().hour(0),
        code(53003).refusedBy("CA07").hour(150),
        code(53003).refusedBy("CA07").hour(151),
        code(53003).refusedBy("CA07").hour(152)
    };

    private static AccountState state(Known applies, Optional<SignIn> like, String needs) {
        WhatIf.Weighed policy = new WhatIf.Weighed(
                "id-CA07",
                "CA07",
                WhatIf.Mode.ON,
                applies,
                applies.isNo() ? List.of("users") : List.of(),
                new WhatIf.Controls(List.of("block"), true, List.of(), ""));
        Seen<String> hidden = Seen.hidden("x");
        return new AccountState(
                Patient.WEEK_LATER,
                Seen.hidden("x"),
                Seen.hidden("x"),
                new AccountState.Factors(Seen.hidden("x"), Seen.hidden("x"), hidden, hidden, hidden),
                hidden,
                Seen.of(new WhatIf(like, needs, List.of(policy))),
                Seen.hidden("x"));
    }

    private static List<String> facts(AccountState state) {
        Finding finding = Patient.findings(state, BLOCKED).get(0);
        assertThat(finding.cause()).isEqualTo("blocked-by-policy");
        return SecondOpinion.tell(finding, state).evidence().stream()
                .map(Evidence::fact)
                .filter(each -> each.startsWith("asked again now"))
                .toList();
    }

    private static final Optional<SignIn> LAST = Optional.of(BLOCKED[3].record());

    @Test
    void a_policy_that_does_not_apply_any_more_is_told_with_the_reason() {
        assertThat(facts(state(Known.NO, LAST, "")))
                .containsExactly(
                        "asked again now, the policy \"CA07\" does not apply to this sign-in any more (not met: users)");
    }

    @Test
    void a_policy_that_still_applies_needs_no_word() {
        assertThat(facts(state(Known.YES, LAST, ""))).isEmpty();
    }

    @Test
    void a_mere_list_another_sign_in_or_one_that_succeeded_says_nothing_of_these() {
        assertThat(facts(state(Known.UNKNOWN, LAST, "a role"))).isEmpty();
        assertThat(facts(state(Known.NO, Optional.of(BLOCKED[0].record()), ""))).isEmpty();
        assertThat(facts(state(Known.NO, Optional.empty(), ""))).isEmpty();
        SignIn elsewhere = code(53003).fromAfar().hour(151).record();
        assertThat(facts(state(Known.NO, Optional.of(elsewhere), ""))).isEmpty();
    }
}
