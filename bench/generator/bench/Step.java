package bench;

/** One authentication step, in Graph's words; no detail is "". */
enum Step {
    RIGHT("Password", "Password in the cloud", true, "Correct password", true),
    WRONG(
            "Password",
            "Password in the cloud",
            false,
            "Invalid username or password or Invalid on-premise username or password.",
            true),
    AWAITED("Mobile app notification", "", false, "MFA required in Azure AD", false),
    PUSH("Mobile app notification", "", true, "MFA successfully completed", false),
    TEXT("Text message", "+XX XXXXXXX56", true, "MFA successfully completed", false),
    PUSH_UNANSWERED(
            "Mobile app notification", "", false, "MFA denied; user did not respond to mobile app notification", false),
    PUSH_DECLINED("Mobile app notification", "", false, "MFA denied; user declined the authentication", false),
    CODE_WRONG("OATH verification code", "", false, "MFA denied; invalid mobile app verification code", false),
    FIRST_KEPT("Previously satisfied", "", true, "First factor requirement satisfied by claim in the token", true),
    SECOND_KEPT("Previously satisfied", "", true, "MFA requirement satisfied by claim in the token", false);

    final String method;
    final String detail;
    final boolean succeeded;
    final String result;
    final boolean primary;

    Step(String method, String detail, boolean succeeded, String result, boolean primary) {
        this.method = method;
        this.detail = detail;
        this.succeeded = succeeded;
        this.result = result;
        this.primary = primary;
    }

    String requirement() {
        return primary ? "Primary authentication" : "Multifactor authentication";
    }

    /** Whether a person really gave a second factor here. */
    boolean given() {
        return this == PUSH || this == TEXT;
    }
}
