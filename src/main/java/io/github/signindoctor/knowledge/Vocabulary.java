package io.github.signindoctor.knowledge;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The identifiers of causes and remedies. They are a contract with scripts, tickets and saved reports: one may be
 * added, none renamed or used for something else.
 */
public final class Vocabulary {
    private static final List<String> FACTOR = List.of(
            "authenticator-unreachable",
            "totp-clock-drift",
            "phone-unreachable",
            "mistyped-code",
            "mfa-user-blocked",
            "radius-timeout",
            "mfa-service-outage",
            "tap-refused",
            "passkey-unusable",
            "certificate-failed");

    private static final List<String> REGISTRATION = List.of(
            "registration-required",
            "registration-unfinished",
            "registration-blocked-by-risk",
            "registration-blocked-by-policy",
            "method-not-allowed-by-strength");

    private static final List<String> POLICY = List.of(
            "blocked-by-policy",
            "blocked-by-location",
            "blocked-by-risk",
            "device-not-compliant",
            "device-not-joined",
            "browser-without-device-identity",
            "app-not-approved",
            "legacy-client-cannot-mfa",
            "security-defaults-block",
            "authentication-flow-blocked",
            "terms-of-use-pending",
            "egress-mismatch",
            "service-dependency",
            "per-user-mfa-enforced",
            "mandatory-mfa");

    private static final List<String> SESSION = List.of(
            "sign-in-frequency-loop",
            "silent-token-loop",
            "unattended-account-needs-mfa",
            "broken-device-token",
            "broken-app-token-cache",
            "unregistered-device-prompts",
            "session-revoked",
            "app-redirect-loop");

    private static final List<String> IDENTITY = List.of(
            "federated-mfa-claim-missing",
            "external-mfa-incomplete",
            "guest-mfa-not-trusted",
            "guest-not-invited",
            "cross-tenant-blocked",
            "pass-through-agent-failure",
            "wrong-password",
            "account-not-found",
            "stale-saved-password",
            "password-expired",
            "account-locked",
            "account-disabled",
            "user-not-assigned",
            "consent-required");

    private static final List<String> ATTACK = List.of(
            "mfa-fatigue-attack",
            "fraud-reported",
            "stolen-password",
            "totp-guessing-attack",
            "password-spray",
            "adversary-in-the-middle",
            "device-code-phishing",
            "risky-method-registration",
            "malicious-address-blocked");

    private static final List<String> LIVE =
            List.of("stale-method-preferred", "method-limit-reached", "sole-admin-locked-out");

    private static final List<String> TENANT = List.of("policy-change-outbreak");

    private static final List<String> NONE = List.of("unknown");

    private static final Map<String, List<String>> CAUSES = causesByGroup();

    private static final List<String> REMEDIES = List.of(
            "accept-terms",
            "assign-app",
            "block-address",
            "check-account",
            "check-push-delivery",
            "complete-registration",
            "contact-support",
            "contain-account",
            "convert-per-user-mfa",
            "delete-method",
            "disable-account",
            "enable-browser-sso",
            "enable-tap-policy",
            "exclude-from-policy",
            "fix-app-redirect",
            "fix-certificate",
            "fix-cross-tenant-access",
            "fix-device-compliance",
            "fix-external-mfa",
            "fix-federation",
            "fix-named-location",
            "fix-pass-through-agent",
            "fix-radius-timeout",
            "fix-tap-policy",
            "grant-consent",
            "invite-guest",
            "none",
            "re-register-mfa",
            "re-register-passkey",
            "register-device",
            "register-from-trusted-place",
            "register-other-method",
            "repair-app-cache",
            "repair-device-token",
            "reset-password",
            "revert-policy-change",
            "review-policy",
            "review-risk",
            "review-session-policy",
            "revoke-sessions",
            "sign-in-again-in-app",
            "sync-time",
            "temporary-access-pass",
            "trust-guest-mfa",
            "unblock-mfa-user",
            "update-phone-number",
            "update-saved-password",
            "use-approved-app",
            "use-interactive-sign-in",
            "use-modern-client",
            "use-other-method",
            "use-other-network",
            "use-workload-identity",
            "wait-for-service",
            "wait-or-reset-password");

    private static final Set<String> RUNNABLE = Set.of(
            "temporary-access-pass",
            "re-register-mfa",
            "revoke-sessions",
            "exclude-from-policy",
            "delete-method",
            "enable-tap-policy",
            "disable-account",
            "contain-account");

    /** Remedies that no cause names because another remedy brings them along. */
    private static final Map<String, String> PART_OF = Map.ofEntries(
            entry("enable-tap-policy", "temporary-access-pass"), entry("disable-account", "contain-account"));

    private Vocabulary() {}

    /** The groups of causes, in the order of the vocabulary. */
    public static List<String> groups() {
        return List.copyOf(CAUSES.keySet());
    }

    /** All causes, by group, then as listed there. */
    public static List<String> causes() {
        return CAUSES.values().stream().flatMap(List::stream).toList();
    }

    /** The group of a cause; empty where the vocabulary has no such cause. */
    public static Optional<String> groupOf(String cause) {
        return CAUSES.entrySet().stream()
                .filter(each -> each.getValue().contains(cause))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All remedies, by identifier. */
    public static List<String> remedies() {
        return REMEDIES;
    }

    /** Whether this program can run a remedy. */
    public static boolean isRunnable(String remedy) {
        return RUNNABLE.contains(remedy);
    }

    /** The remedy that brings this one along, where it is only a part. */
    static Optional<String> wholeOf(String remedy) {
        return Optional.ofNullable(PART_OF.get(remedy));
    }

    private static Map<String, List<String>> causesByGroup() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("factor", FACTOR);
        groups.put("registration", REGISTRATION);
        groups.put("policy", POLICY);
        groups.put("session", SESSION);
        groups.put("identity", IDENTITY);
        groups.put("attack", ATTACK);
        groups.put("live", LIVE);
        groups.put("tenant", TENANT);
        groups.put("none", NONE);
        return groups;
    }
}
