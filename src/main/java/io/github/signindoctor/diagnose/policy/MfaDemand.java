package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Who demanded a second factor, as far as a record tells. */
final class MfaDemand {
    private static final List<String> OF_POLICIES =
            List.of("conditionalaccess", "authenticationstrengths", "risk", "accountcompromise", "baselineprotection");

    private MfaDemand() {}

    /** Conditional Access or risk: by the name of the provider, or by a policy that applied with such a control. */
    static boolean isOfPolicy(SignIn signIn) {
        return isNamed(signIn.authentication().demands(), MfaDemand::isPolicy)
                || anyAsks(signIn.policies().with(PolicyResult.FAILURE))
                || anyAsks(signIn.policies().with(PolicyResult.SUCCESS));
    }

    private static boolean isPolicy(String provider) {
        for (String fragment : OF_POLICIES) {
            if (provider.contains(fragment)) {
                return true;
            }
        }
        return false;
    }

    /** A policy of which nothing is told may ask; one that only shapes the session does not. */
    private static boolean anyAsks(List<AppliedPolicy> policies) {
        for (AppliedPolicy policy : policies) {
            List<String> controls = policy.grantControls();
            if (controls.isEmpty() && policy.sessionControls().isEmpty() || anyIsFactor(controls)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIsFactor(List<String> controls) {
        for (String each : controls) {
            String control = each.toLowerCase(Locale.ROOT);
            if (control.contains("mfa") || control.contains("strength") || control.equals("block")) {
                return true;
            }
        }
        return false;
    }

    /** The user's own, older setting: the provider {@code user}, or steps that serve {@code User}. */
    static boolean isOfUserSetting(SignIn signIn) {
        List<Authentication.Demand> demands = signIn.authentication().demands();
        return isNamed(demands, MfaDemand::isUser)
                || demands.isEmpty() && anyServesUser(signIn.authentication().steps());
    }

    private static boolean isUser(String provider) {
        return provider.equals("user");
    }

    private static boolean anyServesUser(List<AuthenticationStep> steps) {
        for (AuthenticationStep step : steps) {
            for (String served : step.requirement().split(",")) {
                if (served.trim().equalsIgnoreCase("user")) {
                    return true;
                }
            }
        }
        return false;
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
