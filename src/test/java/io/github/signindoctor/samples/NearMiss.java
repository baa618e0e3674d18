package io.github.signindoctor.samples;

/** A story that looks like a cause and is none: the finding that must not be made. */
public enum NearMiss {
    ONE_UNANSWERED_PUSH(
            "authenticator-unreachable",
            FactorStories::oneUnansweredPush,
            "misses one push and answers the next",
            true),
    TWO_WRONG_CODES(
            "totp-clock-drift", FactorStories::twoWrongCodes, "types two wrong codes, then the right one", true),
    PROMPTED_ONCE_ABROAD(
            "mfa-fatigue-attack",
            FactorStories::promptedOnceAbroad,
            "misses one prompt on a journey and answers the next",
            true),
    REGISTERED_AT_ONCE(
            "registration-required",
            RegistrationStories::registeredAtOnce,
            "is new, is asked to register on Monday and does",
            true),
    FEDERATED_CLAIM(
            "registration-required",
            RegistrationStories::federatedClaim,
            "signs in through another identity provider, which does not send the second-factor claim",
            false),
    GUEST_ASKED(
            "registration-required",
            RegistrationStories::guestAsked,
            "is a guest who did the second factor at home",
            false),
    REMINDER_PUT_OFF(
            "registration-unfinished",
            RegistrationStories::reminderPutOff,
            "puts off the reminder to complete security information and goes on",
            true),
    RISKY_BUT_REGISTERED(
            "registration-blocked-by-risk",
            RegistrationStories::riskyButRegistered,
            "has a second factor and is refused for a risky sign-in",
            false),
    SET_UP_ON_TRIAL(
            "registration-blocked-by-policy",
            RegistrationStories::setUpOnTrial,
            "opens the registration page from home while the policy is on trial",
            true),
    POLICY_ON_TRIAL(
            "blocked-by-policy",
            PolicyStories::payrollOnTrial,
            "opens the payroll application while the policy is on trial",
            true),
    REFUSED_ABROAD_BY_APP(
            "blocked-by-location",
            PolicyStories::payrollRefusedAbroad,
            "is on a journey and refused by the payroll policy alone",
            false),
    OLD_CLIENT_THAT_WORKS(
            "legacy-client-cannot-mfa",
            PolicyStories::oldMailProgramThatWorks,
            "uses an old mail program that the tenant lets in",
            true),
    SILENT_THEN_ANSWERED(
            "silent-token-loop",
            SessionStories::silentThenAnswered,
            "has a client that asks silently twice and then shows the window",
            true),
    MISTYPED_ONCE("wrong-password", SessionStories::mistypedOnce, "types the password wrong once", true),
    MALICIOUS_ADDRESS(
            "account-locked",
            SessionStories::maliciousAddress,
            "is well; a stranger's address is refused under this name whatever the password",
            false),
    INTERRUPTS_ONLY(
            "unknown", SessionStories::interruptsOnly, "sees every ordinary interrupt and always comes in", true);

    private final String notCause;
    private final Story story;
    private final String happened;
    private final boolean healthy;

    NearMiss(String notCause, Story story, String happened, boolean healthy) {
        this.notCause = notCause;
        this.story = story;
        this.happened = happened;
        this.healthy = healthy;
    }

    /** The cause that a diagnosis must not name for this person. */
    public String notCause() {
        return notCause;
    }

    /** What happens, as the end of a sentence that begins with the person's name. */
    public String happened() {
        return happened;
    }

    /** Whether no finding above info may be made for this person; otherwise another cause than this one holds. */
    public boolean healthy() {
        return healthy;
    }

    Story story() {
        return story;
    }
}
