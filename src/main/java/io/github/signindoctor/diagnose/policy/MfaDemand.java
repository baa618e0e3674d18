package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who demanded a second factor, as far as a record tells. */
final class MfaDemand {
    private static final List<String> OF_POLICIES =
            List.of("conditionalaccess", "authenticationstrengths", "risk", "accountcompromise", "baselineprotection");

    private MfaDemand() {}

    /** Conditional Access or risk: by the name of the provider, or by a policy that applied with such a control. */
    static boolean isOfPolicy(SignIn signIn) {
        return isNamed(
                        signIn.authentication().demands(),
                        name -> OF_POLICIES.stream().anyMatch(name::contains))
                || Stream.of(PolicyResult.FAILURE, PolicyResult.SUCCESS)
                        .flatMap(result -> signIn.policies().with(result).stream())
                        .anyMatch(MfaDemand::asksForFactor);
    }

    /** A policy of which nothing is told may ask; one that only shapes the session does not. */
    private static boolean asksForFactor(AppliedPolicy policy) {
        List<String> controls = policy.grantControls();
        return controls.isEmpty() && policy.sessionControls().isEmpty()
                || controls.stream().map(each -> each.toLowerCase(Locale.ROOT)).anyMatch(MfaDemand::isFactor);
    }

    private static boolean isFactor(String control) {
        return control.contains("mfa") || control.contains("strength") || control.equals("block");
    }

    /** The user's own, older setting: the provider {@code user}, or steps that serve {@code User}. */
    static boolean isOfUserSetting(SignIn signIn) {
        List<Authentication.Demand> demands = signIn.authentication().demands();
        return isNamed(demands, "user"::equals)
                || demands.isEmpty()
                        && signIn.authentication().steps().stream()
                                .flatMap(
                                        step -> Arrays.stream(step.requirement().split(",")))
                                .anyMatch(served -> served.trim().equalsIgnoreCase("user"));
    }

    /** Security defaults. */
    static boolean isOfSecurityDefaults(SignIn signIn) {
        return isNamed(signIn.authentication().demands(), name -> name.contains("securitydefaults"));
    }

    private static boolean isNamed(List<Authentication.Demand> demands, Predicate<String> provider) {
        for (Authentication.Demand demand : demands) {
            if (provider.test(demand.provider().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
