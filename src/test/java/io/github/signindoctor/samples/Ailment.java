package io.github.signindoctor.samples;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A story for a cause of the vocabulary, told anew by each seed: other times, places, devices, applications, words and
 * rhythms. The fourteen stories of {@link Trouble} are among them.
 */
public enum Ailment {
    AUTHENTICATOR_UNREACHABLE(Trouble.AUTHENTICATOR_UNREACHABLE, Sight.TEXT),
    TOTP_CLOCK_DRIFT(Trouble.TOTP_CLOCK_DRIFT, Sight.TEXT, Sight.STEPS),
    PHONE_UNREACHABLE("phone-unreachable", FactorAilments::phoneOff, Sight.TEXT),
    MISTYPED_CODE("mistyped-code", FactorAilments::slip, Sight.TEXT),
    MFA_USER_BLOCKED("mfa-user-blocked", FactorAilments::onBlockList, Sight.TEXT),
    RADIUS_TIMEOUT("radius-timeout", FactorAilments::impatientGateway, Sight.TEXT),
    MFA_SERVICE_OUTAGE("mfa-service-outage", 6, FactorAilments::outage, Sight.TEXT),
    TAP_REFUSED("tap-refused", FactorAilments::passRefused),
    PASSKEY_UNUSABLE("passkey-unusable", FactorAilments::deadKey, Sight.STEPS),
    CERTIFICATE_FAILED("certificate-failed", FactorAilments::badCertificate),

    REGISTRATION_REQUIRED(Trouble.REGISTRATION_REQUIRED),
    REGISTRATION_UNFINISHED(Trouble.REGISTRATION_UNFINISHED),
    REGISTRATION_BLOCKED_BY_RISK(Trouble.REGISTRATION_BLOCKED_BY_RISK),
    REGISTRATION_BLOCKED_BY_POLICY(Trouble.REGISTRATION_BLOCKED_BY_POLICY),
    METHOD_NOT_ALLOWED_BY_STRENGTH("method-not-allowed-by-strength", FactorAilments::tooWeak, Sight.PROVIDER),

    BLOCKED_BY_POLICY(Trouble.BLOCKED_BY_POLICY, Sight.POLICIES),
    BLOCKED_BY_LOCATION(Trouble.BLOCKED_BY_LOCATION, Sight.CONDITIONS),
    BLOCKED_BY_RISK("blocked-by-risk", PolicyAilments::risky, Sight.RISK),
    DEVICE_NOT_COMPLIANT("device-not-compliant", PolicyAilments::sickDevice),
    DEVICE_NOT_JOINED("device-not-joined", PolicyAilments::deviceGone),
    BROWSER_WITHOUT_DEVICE_IDENTITY("browser-without-device-identity", PolicyAilments::mutedBrowser),
    APP_NOT_APPROVED("app-not-approved", PolicyAilments::wrongApp, Sight.PLACE),
    LEGACY_CLIENT_CANNOT_MFA(Trouble.LEGACY_CLIENT_CANNOT_MFA, Sight.CLIENT, Sight.SILENT),
    SECURITY_DEFAULTS_BLOCK("security-defaults-block", PolicyAilments::defaultsRefuse),
    AUTHENTICATION_FLOW_BLOCKED("authentication-flow-blocked", PolicyAilments::codeFlowRefused),
    TERMS_OF_USE_PENDING("terms-of-use-pending", PolicyAilments::termsOpen, Sight.POLICIES),
    EGRESS_MISMATCH("egress-mismatch", PolicyAilments::secondLine, Sight.CONDITIONS),
    SERVICE_DEPENDENCY("service-dependency", PolicyAilments::mailBehindTeams, Sight.POLICIES),
    PER_USER_MFA_ENFORCED("per-user-mfa-enforced", PolicyAilments::oldSetting, Sight.PROVIDER),
    MANDATORY_MFA("mandatory-mfa", PolicyAilments::portalDemands, Sight.PROVIDER),

    SIGN_IN_FREQUENCY_LOOP("sign-in-frequency-loop", SessionAilments::clockwork, Sight.TEXT),
    SILENT_TOKEN_LOOP(Trouble.SILENT_TOKEN_LOOP, Sight.SILENT),
    UNATTENDED_ACCOUNT_NEEDS_MFA("unattended-account-needs-mfa", SessionAilments::nightJob, Sight.SILENT),
    BROKEN_DEVICE_TOKEN("broken-device-token", SessionAilments::lostToken, Sight.TEXT),
    BROKEN_APP_TOKEN_CACHE("broken-app-token-cache", SessionAilments::forgetfulProgram, Sight.TEXT),
    UNREGISTERED_DEVICE_PROMPTS("unregistered-device-prompts", SessionAilments::oncePerProgram, Sight.TEXT),
    SESSION_REVOKED("session-revoked", SessionAilments::afterRevoke, Sight.SILENT),
    APP_REDIRECT_LOOP("app-redirect-loop", SessionAilments::roundabout),

    FEDERATED_MFA_CLAIM_MISSING("federated-mfa-claim-missing", IdentityAilments::claimMissing, Sight.ISSUER),
    EXTERNAL_MFA_INCOMPLETE("external-mfa-incomplete", IdentityAilments::providerUnfinished),
    GUEST_MFA_NOT_TRUSTED("guest-mfa-not-trusted", IdentityAilments::guestAskedAgain, Sight.TENANCY),
    GUEST_NOT_INVITED("guest-not-invited", IdentityAilments::stranger),
    CROSS_TENANT_BLOCKED("cross-tenant-blocked", IdentityAilments::borderClosed),
    PASS_THROUGH_AGENT_FAILURE("pass-through-agent-failure", 3, IdentityAilments::agentsDown),
    WRONG_PASSWORD(Trouble.WRONG_PASSWORD),
    ACCOUNT_NOT_FOUND("account-not-found", IdentityAilments::noSuchAccount),
    STALE_SAVED_PASSWORD("stale-saved-password", IdentityAilments::oldPassword, Sight.SILENT, Sight.AGENT),
    PASSWORD_EXPIRED("password-expired", IdentityAilments::expired),
    ACCOUNT_LOCKED(Trouble.ACCOUNT_LOCKED),
    ACCOUNT_DISABLED("account-disabled", IdentityAilments::disabled),
    USER_NOT_ASSIGNED("user-not-assigned", IdentityAilments::unassigned),
    CONSENT_REQUIRED("consent-required", IdentityAilments::unconsented),

    MFA_FATIGUE_ATTACK(Trouble.MFA_FATIGUE_ATTACK, Sight.TEXT),
    FRAUD_REPORTED("fraud-reported", AttackAilments::reported, Sight.TEXT),
    STOLEN_PASSWORD("stolen-password", AttackAilments::passwordStolen, Sight.PLACE),
    TOTP_GUESSING_ATTACK("totp-guessing-attack", AttackAilments::codesGuessed, Sight.TEXT),
    PASSWORD_SPRAY("password-spray", 12, AttackAilments::doorToDoor),
    ADVERSARY_IN_THE_MIDDLE("adversary-in-the-middle", AttackAilments::proxied, Sight.TEXT, Sight.PLACE, Sight.AGENT),
    SCATTERED_SPRAY("password-spray", 14, AttackAilments::fromEverywhere, Sight.AGENT),
    PROXY_ON_A_SERVER(
            "adversary-in-the-middle",
            AttackAilments::proxiedByServer,
            Sight.TEXT,
            Sight.PLACE,
            Sight.AGENT,
            Sight.NETWORK),
    DEVICE_CODE_PHISHING("device-code-phishing", AttackAilments::codeTypedForAnother, Sight.FLOW, Sight.PLACE),
    RISKY_METHOD_REGISTRATION("risky-method-registration", AttackAilments::wrongHands, Sight.TEXT, Sight.PLACE),
    MALICIOUS_ADDRESS_BLOCKED("malicious-address-blocked", AttackAilments::badNeighbourhood, Sight.REASON),

    POLICY_CHANGE_OUTBREAK("policy-change-outbreak", 6, PolicyAilments::mondayChange, Sight.POLICIES),

    UNKNOWN(Trouble.UNKNOWN);

    /** What an export must show for the cause to be found in it, beside who, when, which application and which code. */
    public enum Sight {
        /** The result text of the second factor. */
        TEXT,
        /** The authentication steps: which method, whether somebody was really asked. */
        STEPS,
        /** Names and results of policies. */
        POLICIES,
        /** Which condition of a policy held. */
        CONDITIONS,
        /** Who asked for the second factor. */
        PROVIDER,
        /** The failure reason beside the code. */
        REASON,
        RISK,
        /** The non-interactive rows. */
        SILENT,
        /** The authentication protocol. */
        FLOW,
        /** The token issuer. */
        ISSUER,
        /** Home and resource tenant. */
        TENANCY,
        /** The kind of client application. */
        CLIENT,
        /** Town or country of the address. */
        PLACE,
        /** The agent text. */
        AGENT,
        /** The autonomous system number. */
        NETWORK,
        /** The error code: without it there is nothing to tell. */
        CODE
    }

    /** A story of one person. */
    private final Story story;

    private final String cause;
    private final int people;
    private final Crowd crowd;
    private final Set<Sight> needs;

    /** What happens to several people at once. */
    @FunctionalInterface
    interface Crowd {
        void play(List<Whim> people);
    }

    Ailment(Trouble trouble, Sight... needs) {
        this(trouble.cause(), trouble.story(), needs);
    }

    Ailment(String cause, Story story, Sight... needs) {
        this.cause = cause;
        this.people = 1;
        this.story = story;
        this.crowd = all -> {};
        this.needs = needs.length == 0 ? EnumSet.noneOf(Sight.class) : EnumSet.copyOf(List.of(needs));
    }

    Ailment(String cause, int people, Crowd crowd, Sight... needs) {
        this.cause = cause;
        this.people = people;
        this.story = (scene, entra) -> {};
        this.crowd = crowd;
        this.needs = needs.length == 0 ? EnumSet.noneOf(Sight.class) : EnumSet.copyOf(List.of(needs));
    }

    /** The cause that a diagnosis must name. */
    public String cause() {
        return cause;
    }

    /** How many people it takes; more than one where the trouble is the tenant's. */
    public int people() {
        return people;
    }

    /** What an export must show for it. */
    public Set<Sight> needs() {
        return needs;
    }

    /** Whether somebody from another tenant suffers it. */
    boolean ofGuest() {
        return cause.startsWith("guest-") || cause.equals("cross-tenant-blocked");
    }

    void play(List<Scene> scenes) {
        if (people == 1) {
            story.play(scenes.get(0), new Answers(scenes.get(0)));
        } else {
            crowd.play(scenes.stream()
                    .map(scene -> new Whim(scene, new Answers(scene)))
                    .toList());
        }
    }
}
