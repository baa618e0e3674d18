package bench;

/** The tenant's Conditional Access policies, in the order in which a record lists them. */
enum Policy {
    SECOND_FACTOR("Second factor for everybody", "Mfa", ""),
    NO_OLD_PROTOCOLS("No old mail protocols", "Block", "clientType"),
    HOME_COUNTRIES("Only from our countries", "Block", "location"),
    HEALTHY_DEVICES("Stock: healthy devices only", "RequireCompliantDevice", "application"),
    PAYROLL_STAFF("Payroll \"Helder\" for payroll staff", "Block", "application"),
    RISKY_SIGN_INS("Risky sign-ins stay out", "Block", "signInRisk"),
    RISKY_PEOPLE("Risky people change their password", "PasswordChange", "userRisk"),
    ADMINISTRATORS("Administrators: phishing-resistant factors", "RequireAuthenticationStrength", "users"),
    GUESTS("Guests: second factor & terms", "Mfa", "users"),
    NO_BORROWED_CODES("No device codes", "Block", "authenticationFlows"),
    PROTECTED_APPS("Phones: protected apps only", "RequireCompliantApp", "devicePlatform"),
    UNKNOWN_PLATFORMS("Unknown platforms stay out", "Block", "devicePlatform"),
    SHORT_SESSIONS("Unmanaged devices: short sessions", "", "deviceFilter"),
    AZURE("Azure management: second factor", "Mfa", "application"),
    SET_UP("Sign-in methods are set up at the office", "Block", "application"),
    TRIAL("Compliant devices everywhere (trial)", "RequireCompliantDevice", "users");

    final String title;
    final String control;
    /** The condition that does not hold on an ordinary day; "" when it applies every day. */
    final String missing;

    Policy(String title, String control, String missing) {
        this.title = title;
        this.control = control;
        this.missing = missing;
    }

    /** Object id, the same in all tenants. */
    String id() {
        return Guid.text(0x706F6CL, ordinal());
    }

    /** What became of it under an answer, in Graph's words. */
    String result(Answer answer) {
        String prefix = this == TRIAL ? "reportOnly" : "";
        if (answer.policy() == this && answer.demanding()
                || answer == Answer.NOT_WITH_OLD_MAIL && this == NO_OLD_PROTOCOLS) {
            return answer.policyStatus();
        }
        if (this == SECOND_FACTOR && answer.demanding()) {
            return "success";
        }
        return prefix.isEmpty() ? "notApplied" : prefix + "NotApplied";
    }
}
