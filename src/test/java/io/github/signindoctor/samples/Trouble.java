package io.github.signindoctor.samples;

/** A trouble that somebody of the sample tenant has, one for each cause of the first diagnosis. */
public enum Trouble {
    AUTHENTICATOR_UNREACHABLE(
            "authenticator-unreachable",
            FactorStories::newTelephone,
            "got a new telephone on Tuesday evening. From Wednesday on every push goes to the old one: nobody answers,"
                    + " from the usual desk and office",
            "a Temporary Access Pass after an identity check, then registration of the new telephone"),
    TOTP_CLOCK_DRIFT(
            "totp-clock-drift",
            FactorStories::clockDrift,
            "types three codes of the app every morning and all are refused; a text message passes an hour later",
            "switch the telephone's clock to automatic time"),
    MFA_FATIGUE_ATTACK(
            "mfa-fatigue-attack",
            FactorStories::fatigue,
            "gets nine prompts in one night from a rented server in a country nobody works from; the password was right",
            "contain the account; hand out no new factor"),
    REGISTRATION_REQUIRED(
            "registration-required",
            RegistrationStories::neverRegistered,
            "has never registered a second factor and is asked to",
            "complete the registration, with a Temporary Access Pass where needed"),
    REGISTRATION_UNFINISHED(
            "registration-unfinished",
            RegistrationStories::neverFinished,
            "opens the registration page twice a day and never finishes it",
            "finish the registration together"),
    REGISTRATION_BLOCKED_BY_RISK(
            "registration-blocked-by-risk",
            RegistrationStories::tooRiskyToRegister,
            "has no second factor and may not register one, because the sign-ins count as risky",
            "look at the risk; after an identity check dismiss it, or hand out a Temporary Access Pass"),
    REGISTRATION_BLOCKED_BY_POLICY(
            "registration-blocked-by-policy",
            RegistrationStories::setUpFromHome,
            "works from home, must register, and the policy allows registration at the office only",
            "a Temporary Access Pass, or registration at the office"),
    BLOCKED_BY_POLICY(
            "blocked-by-policy",
            PolicyStories::payrollRefused,
            "opens the payroll application, which a policy keeps for payroll staff",
            "decide whether the policy should cover this person"),
    BLOCKED_BY_LOCATION(
            "blocked-by-location",
            PolicyStories::abroadRefused,
            "works from a country that the policy does not list",
            "add the country or address to the named location for the time of the journey"),
    LEGACY_CLIENT_CANNOT_MFA(
            "legacy-client-cannot-mfa",
            PolicyStories::oldMailProgram,
            "uses an old mail program (IMAP) that cannot show a prompt, beside browser and telephone that work",
            "a mail program that signs in the modern way"),
    SILENT_TOKEN_LOOP(
            "silent-token-loop",
            SessionStories::silentLoop,
            "has a OneDrive client that asks silently every five minutes and never shows the sign-in window",
            "sign out of that client and in again"),
    WRONG_PASSWORD(
            "wrong-password",
            SessionStories::wrongPassword,
            "types a wrong password on three mornings at the usual desk",
            "a new password after an identity check"),
    ACCOUNT_LOCKED(
            "account-locked",
            SessionStories::locked,
            "typed the password wrong ten times on Friday and is locked out",
            "wait, or reset the password"),
    UNKNOWN(
            "unknown",
            SessionStories::switchedOff,
            "opens an application that somebody switched off: no cause of the list fits, and the report says so",
            "the codes and records are listed for a person to judge");

    private final String cause;
    private final Story story;
    private final String happened;
    private final String cure;

    Trouble(String cause, Story story, String happened, String cure) {
        this.cause = cause;
        this.story = story;
        this.happened = happened;
        this.cure = cure;
    }

    /** The cause that a diagnosis must name. */
    public String cause() {
        return cause;
    }

    /** What happens, as the end of a sentence that begins with the person's name. */
    public String happened() {
        return happened;
    }

    /** What helps. */
    public String cure() {
        return cure;
    }

    Story story() {
        return story;
    }
}
