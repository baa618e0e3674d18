package io.github.signindoctor.sandbox.story;

/** What a sign-in can come to: code, texts and steps of its row. */
enum Beat {
    SIGNED_IN_BY_PUSH(0, Steps.SECOND, Text.PASSED, Text.PUSH),
    SIGNED_IN_BY_CODE(0, Steps.SECOND, Text.PASSED, Text.OATH),
    SIGNED_IN_BY_TEXT(0, Steps.SECOND, Text.PASSED, Text.SMS),
    SIGNED_IN_BY_KEY(0, Steps.SECOND, Text.PASSED, Text.PASSKEY),
    SIGNED_IN_BY_PASS(0, Steps.PASS, Text.PASSED, Text.PASS),
    SIGNED_IN_BY_TOKEN(0, Steps.CLAIMS, Text.CLAIM, ""),
    SIGNED_IN_BY_PASSWORD(0, Steps.FIRST, "", ""),
    REFRESHED(0, Steps.CLAIMS, Text.CLAIM, ""),
    FACTOR_ASKED(50074, Steps.FIRST, Text.ASKED, ""),
    PUSH_UNANSWERED(500121, Steps.SECOND, "MFA denied; user did not respond to mobile app notification", Text.PUSH),
    PUSH_DECLINED(500121, Steps.SECOND, "MFA denied; user declined the authentication", Text.PUSH),
    CODE_WRONG(500121, Steps.SECOND, "MFA denied; invalid mobile app verification code", Text.OATH),
    TEXT_UNREAD(500121, Steps.SECOND, "MFA denied; user did not respond to text message", Text.SMS),
    KEY_MISSING(500121, Steps.SECOND, "MFA denied; user declined the authentication", Text.PASSKEY),
    REGISTRATION_ASKED(50072, Steps.FIRST, "", ""),
    REGISTRATION_RISKY(53004, Steps.FIRST, "", ""),
    REFUSED_BY_POLICY(53003, Steps.CLAIMS, "", ""),
    REGISTRATION_REFUSED(53003, Steps.FIRST, "", ""),
    PASSWORD_WRONG(50126, Steps.WRONG, "", ""),
    ACCOUNT_DISABLED(50057, Steps.NONE, "", ""),
    SESSION_REVOKED(50173, Steps.NONE, "", ""),
    LIFETIME_OVER(50078, Steps.FIRST, "", ""),
    SILENTLY_ASKED(50076, Steps.NONE, "", ""),
    SCRIPT_ASKED(50076, Steps.FIRST, "", "");

    final int code;
    final Steps steps;
    final String details;
    final String method;

    Beat(int code, Steps steps, String details, String method) {
        this.code = code;
        this.steps = steps;
        this.details = details;
        this.method = method;
    }

    boolean isSuccess() {
        return code == 0;
    }

    boolean isInteractive() {
        return this != REFRESHED && this != SESSION_REVOKED && this != SILENTLY_ASKED;
    }

    /** Whether the second factor was asked for. */
    boolean isDemanded() {
        return switch (this) {
            case SIGNED_IN_BY_PASSWORD, PASSWORD_WRONG, ACCOUNT_DISABLED, SESSION_REVOKED -> false;
            default -> true;
        };
    }

    /** Which steps a row shows. */
    enum Steps {
        NONE,
        WRONG,
        FIRST,
        SECOND,
        PASS,
        CLAIMS
    }

    private static final class Text {
        static final String PASSED = "MFA successfully completed";
        static final String CLAIM = "MFA requirement satisfied by claim in the token";
        static final String ASKED = "MFA required in Azure AD";
        static final String PUSH = "Mobile app notification";
        static final String OATH = "OATH verification code";
        static final String SMS = "Text message";
        static final String PASSKEY = "Passkey (device-bound)";
        static final String PASS = "Temporary Access Pass";

        private Text() {}
    }
}
