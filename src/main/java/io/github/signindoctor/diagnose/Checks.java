package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.attack.MfaFatigueAttack;
import io.github.signindoctor.diagnose.factor.AuthenticatorUnreachable;
import io.github.signindoctor.diagnose.factor.TotpClockDrift;
import io.github.signindoctor.diagnose.identity.AccountLocked;
import io.github.signindoctor.diagnose.identity.Unknown;
import io.github.signindoctor.diagnose.identity.WrongPassword;
import io.github.signindoctor.diagnose.policy.BlockedByLocation;
import io.github.signindoctor.diagnose.policy.BlockedByPolicy;
import io.github.signindoctor.diagnose.policy.LegacyClientCannotMfa;
import io.github.signindoctor.diagnose.registration.RegistrationBlockedByPolicy;
import io.github.signindoctor.diagnose.registration.RegistrationBlockedByRisk;
import io.github.signindoctor.diagnose.registration.RegistrationRequired;
import io.github.signindoctor.diagnose.registration.RegistrationUnfinished;
import io.github.signindoctor.diagnose.session.SilentTokenLoop;
import java.util.List;

/**
 * Every check, in the order in which they are asked: attack before convenience, narrow before wide, and the honest
 * {@code unknown} last. A record that one check explains is not offered to the next.
 */
public final class Checks {
    /** All of them. */
    public static final List<Check> ALL = List.of(
            new MfaFatigueAttack(),
            new RegistrationBlockedByRisk(),
            new RegistrationBlockedByPolicy(),
            new LegacyClientCannotMfa(),
            new TotpClockDrift(),
            new AuthenticatorUnreachable(),
            new BlockedByLocation(),
            new BlockedByPolicy(),
            new RegistrationUnfinished(),
            new RegistrationRequired(),
            new SilentTokenLoop(),
            new AccountLocked(),
            new WrongPassword(),
            new Unknown());

    private Checks() {}
}
