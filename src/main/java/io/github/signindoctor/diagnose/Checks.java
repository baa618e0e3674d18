package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.attack.AdversaryInTheMiddle;
import io.github.signindoctor.diagnose.attack.DeviceCodePhishing;
import io.github.signindoctor.diagnose.attack.FraudReported;
import io.github.signindoctor.diagnose.attack.MaliciousAddressBlocked;
import io.github.signindoctor.diagnose.attack.MfaFatigueAttack;
import io.github.signindoctor.diagnose.attack.RiskyMethodRegistration;
import io.github.signindoctor.diagnose.attack.StolenPassword;
import io.github.signindoctor.diagnose.attack.TotpGuessingAttack;
import io.github.signindoctor.diagnose.factor.AuthenticatorUnreachable;
import io.github.signindoctor.diagnose.factor.CertificateFailed;
import io.github.signindoctor.diagnose.factor.MfaUserBlocked;
import io.github.signindoctor.diagnose.factor.MistypedCode;
import io.github.signindoctor.diagnose.factor.PasskeyUnusable;
import io.github.signindoctor.diagnose.factor.PhoneUnreachable;
import io.github.signindoctor.diagnose.factor.RadiusTimeout;
import io.github.signindoctor.diagnose.factor.TapRefused;
import io.github.signindoctor.diagnose.factor.TotpClockDrift;
import io.github.signindoctor.diagnose.identity.AccountDisabled;
import io.github.signindoctor.diagnose.identity.AccountLocked;
import io.github.signindoctor.diagnose.identity.AccountNotFound;
import io.github.signindoctor.diagnose.identity.ConsentRequired;
import io.github.signindoctor.diagnose.identity.CrossTenantBlocked;
import io.github.signindoctor.diagnose.identity.ExternalMfaIncomplete;
import io.github.signindoctor.diagnose.identity.FederatedMfaClaimMissing;
import io.github.signindoctor.diagnose.identity.GuestMfaNotTrusted;
import io.github.signindoctor.diagnose.identity.GuestNotInvited;
import io.github.signindoctor.diagnose.identity.PasswordExpired;
import io.github.signindoctor.diagnose.identity.StaleSavedPassword;
import io.github.signindoctor.diagnose.identity.Unknown;
import io.github.signindoctor.diagnose.identity.UserNotAssigned;
import io.github.signindoctor.diagnose.identity.WrongPassword;
import io.github.signindoctor.diagnose.live.MethodLimitReached;
import io.github.signindoctor.diagnose.live.NoRoomForAnother;
import io.github.signindoctor.diagnose.live.SoleAdminLockedOut;
import io.github.signindoctor.diagnose.live.StaleMethodPreferred;
import io.github.signindoctor.diagnose.policy.AppNotApproved;
import io.github.signindoctor.diagnose.policy.AuthenticationFlowBlocked;
import io.github.signindoctor.diagnose.policy.BlockedByLocation;
import io.github.signindoctor.diagnose.policy.BlockedByPolicy;
import io.github.signindoctor.diagnose.policy.BlockedByRisk;
import io.github.signindoctor.diagnose.policy.BrowserWithoutDeviceIdentity;
import io.github.signindoctor.diagnose.policy.DeviceNotCompliant;
import io.github.signindoctor.diagnose.policy.DeviceNotJoined;
import io.github.signindoctor.diagnose.policy.EgressMismatch;
import io.github.signindoctor.diagnose.policy.LegacyClientCannotMfa;
import io.github.signindoctor.diagnose.policy.MandatoryMfa;
import io.github.signindoctor.diagnose.policy.PerUserMfaEnforced;
import io.github.signindoctor.diagnose.policy.SecurityDefaultsBlock;
import io.github.signindoctor.diagnose.policy.ServiceDependency;
import io.github.signindoctor.diagnose.policy.TermsOfUsePending;
import io.github.signindoctor.diagnose.registration.MethodNotAllowedByStrength;
import io.github.signindoctor.diagnose.registration.RegistrationBlockedByPolicy;
import io.github.signindoctor.diagnose.registration.RegistrationBlockedByRisk;
import io.github.signindoctor.diagnose.registration.RegistrationRequired;
import io.github.signindoctor.diagnose.registration.RegistrationUnfinished;
import io.github.signindoctor.diagnose.session.AppRedirectLoop;
import io.github.signindoctor.diagnose.session.BrokenAppTokenCache;
import io.github.signindoctor.diagnose.session.BrokenDeviceToken;
import io.github.signindoctor.diagnose.session.SessionRevoked;
import io.github.signindoctor.diagnose.session.SignInFrequencyLoop;
import io.github.signindoctor.diagnose.session.SilentTokenLoop;
import io.github.signindoctor.diagnose.session.UnattendedAccountNeedsMfa;
import io.github.signindoctor.diagnose.session.UnregisteredDevicePrompts;
import io.github.signindoctor.diagnose.tenant.MfaServiceOutage;
import io.github.signindoctor.diagnose.tenant.PassThroughAgentFailure;
import io.github.signindoctor.diagnose.tenant.PasswordSpray;
import io.github.signindoctor.diagnose.tenant.PolicyChangeOutbreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every check, in the order in which they are asked: tenant-wide before per user, attack before convenience, narrow
 * before wide, and the honest {@code unknown} last. A record that one check explains is not offered to the next.
 */
public final class Checks {
    /** Those about a tenant as a whole. */
    public static final List<TenantCheck> OF_TENANT = List.of(
            new MfaServiceOutage(), new PassThroughAgentFailure(), new PasswordSpray(), new PolicyChangeOutbreak());

    /** Those about one user. */
    public static final List<Check> ALL = List.of(
            new FraudReported(),
            new TotpGuessingAttack(),
            new MfaFatigueAttack(),
            new RiskyMethodRegistration(),
            new DeviceCodePhishing(),
            new AdversaryInTheMiddle(),
            new MaliciousAddressBlocked(),
            new GuestNotInvited(),
            new CrossTenantBlocked(),
            new GuestMfaNotTrusted(),
            new StolenPassword(),
            new MfaUserBlocked(),
            new RadiusTimeout(),
            new TapRefused(),
            new PasskeyUnusable(),
            new CertificateFailed(),
            new PhoneUnreachable(),
            new TotpClockDrift(),
            new AuthenticatorUnreachable(),
            new MistypedCode(),
            new RegistrationBlockedByRisk(),
            new RegistrationBlockedByPolicy(),
            new MethodNotAllowedByStrength(),
            new UnattendedAccountNeedsMfa(),
            new MandatoryMfa(),
            new LegacyClientCannotMfa(),
            new AuthenticationFlowBlocked(),
            new SecurityDefaultsBlock(),
            new AppNotApproved(),
            new BlockedByRisk(),
            new BrokenDeviceToken(),
            new BrowserWithoutDeviceIdentity(),
            new DeviceNotCompliant(),
            new DeviceNotJoined(),
            new EgressMismatch(),
            new BlockedByLocation(),
            new ServiceDependency(),
            new BlockedByPolicy(),
            new TermsOfUsePending(),
            new ExternalMfaIncomplete(),
            new FederatedMfaClaimMissing(),
            new PerUserMfaEnforced(),
            new RegistrationUnfinished(),
            new RegistrationRequired(),
            new SessionRevoked(),
            new AppRedirectLoop(),
            new BrokenAppTokenCache(),
            new SignInFrequencyLoop(),
            new SilentTokenLoop(),
            new UnregisteredDevicePrompts(),
            new StaleSavedPassword(),
            new AccountLocked(),
            new AccountNotFound(),
            new PasswordExpired(),
            new AccountDisabled(),
            new UserNotAssigned(),
            new ConsentRequired(),
            new WrongPassword(),
            new Unknown());

    /** The same, with those that need the live state of the user. */
    public static final List<Check> WITH_STATE = withState();

    private static final Map<String, Integer> RANKS = IntStream.range(0, WITH_STATE.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> WITH_STATE.get(i).cause(), Function.identity(), Math::min));

    /** Each of them is narrower than the check that it stands before. */
    private static List<Check> withState() {
        List<Check> all = new ArrayList<>();
        for (Check check : ALL) {
            if (check instanceof AuthenticatorUnreachable) {
                all.add(new SoleAdminLockedOut());
                all.add(new NoRoomForAnother());
                all.add(new StaleMethodPreferred());
            } else if (check instanceof RegistrationUnfinished) {
                all.add(new MethodLimitReached());
            }
            all.add(check);
        }
        return List.copyOf(all);
    }

    private Checks() {}

    /** The evidence that the check of a cause looks for, in one line; empty for a cause that no log can show. */
    public static Optional<String> lookFor(String cause) {
        return Optional.ofNullable(byCause().get(cause));
    }

    /** The place of a cause in the order in which the checks of a user are asked, attack first; last where none asks for it. */
    static int rank(String cause) {
        return RANKS.getOrDefault(cause, WITH_STATE.size());
    }

    /** The causes that a log can show, sorted. */
    public static List<String> causes() {
        return List.copyOf(byCause().keySet());
    }

    private static SortedMap<String, String> byCause() {
        SortedMap<String, String> evidence = new TreeMap<>();
        OF_TENANT.forEach(check -> evidence.put(check.cause(), check.lookFor()));
        ALL.forEach(check -> evidence.put(check.cause(), check.lookFor()));
        return evidence;
    }
}
