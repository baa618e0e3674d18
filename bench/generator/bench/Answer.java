package bench;

import java.util.List;

/** What Entra answers to a request, and how the log tells it. */
enum Answer {
    /** The browser's silent attempt: no session yet. */
    NO_SESSION(50058, Kind.EARLY, "Session information is not sufficient for single-sign-on.", ""),
    ASKED(
            50074,
            Kind.REFUSED,
            "Strong Authentication is required.",
            "MFA required in Azure AD",
            Step.RIGHT,
            Step.AWAITED),
    STAY_SIGNED_IN(50140, Kind.PASSED, Words.STAY, Words.PASSED, Step.RIGHT, Step.PUSH),
    PASSED(0, Kind.PASSED, Words.NOTHING, Words.PASSED, Step.RIGHT, Step.PUSH),
    PASSED_BY_TEXT(0, Kind.PASSED, Words.NOTHING, Words.PASSED, Step.RIGHT, Step.TEXT),
    LET_IN(0, Kind.REUSED, Words.NOTHING, Words.REUSED, Step.FIRST_KEPT, Step.SECOND_KEPT),
    REFRESHED(0, Kind.SILENT, Words.NOTHING, Words.REUSED, Step.FIRST_KEPT, Step.SECOND_KEPT),
    REFRESHED_PLAIN(0, Kind.SILENT, Words.NOTHING, "", Step.FIRST_KEPT),
    UNANSWERED(
            500121,
            Kind.REFUSED,
            Words.STRONG,
            "MFA denied; user did not respond to mobile app notification",
            Step.RIGHT,
            Step.PUSH_UNANSWERED),
    DECLINED(
            500121,
            Kind.REFUSED,
            Words.STRONG,
            "MFA denied; user declined the authentication",
            Step.RIGHT,
            Step.PUSH_DECLINED),
    WRONG_CODE(
            500121,
            Kind.REFUSED,
            Words.STRONG,
            "MFA denied; invalid mobile app verification code",
            Step.RIGHT,
            Step.CODE_WRONG),
    MUST_REGISTER(50072, Kind.REFUSED, Words.ENROLL, "", Step.RIGHT),
    WRONG_PASSWORD(
            50126, Kind.EARLY, "Error validating credentials due to invalid username or password.", "", Step.WRONG),
    LOCKED(
            50053,
            Kind.EARLY,
            "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
            ""),
    NOT_FOR_YOU(53003, Kind.BLOCKED, Words.BLOCKED, "", Step.FIRST_KEPT, Step.SECOND_KEPT),
    NOT_FROM_THERE(53003, Kind.BLOCKED, Words.BLOCKED, "", Step.FIRST_KEPT, Step.SECOND_KEPT),
    NOT_WITH_OLD_MAIL(53003, Kind.BLOCKED, Words.BLOCKED, "", Step.RIGHT),
    SICK_DEVICE(
            53000,
            Kind.BLOCKED,
            "Device is not in required device state: {state}. Conditional Access policy requires a"
                    + " compliant device, and the device is not compliant.",
            "",
            Step.FIRST_KEPT,
            Step.SECOND_KEPT),
    TOO_OLD(
            70044,
            Kind.RENEWED,
            "The session has expired or is invalid due to sign-in frequency checks by Conditional Access.",
            "",
            Step.RIGHT),
    PASSED_AGAIN(0, Kind.RENEWED, Words.NOTHING, Words.PASSED, Step.RIGHT, Step.PUSH),
    SILENTLY_ASKED(50076, Kind.SILENT_REFUSED, Words.ENROLL.replace("enroll in multi-factor", "use multi-factor"), ""),
    NOT_ASSIGNED(
            50105,
            Kind.EARLY,
            "Your administrator has configured the application to block users unless they are"
                    + " specifically granted ('assigned') access to the application.",
            "",
            Step.FIRST_KEPT);

    final int code;
    final Kind kind;
    final String reason;
    final String details;
    final List<Step> steps;

    Answer(int code, Kind kind, String reason, String details, Step... steps) {
        this.code = code;
        this.kind = kind;
        this.reason = reason;
        this.details = details;
        this.steps = List.of(steps);
    }

    boolean interactive() {
        return kind != Kind.SILENT && kind != Kind.SILENT_REFUSED;
    }

    /** Whether both factors were demanded. */
    boolean demanding() {
        return kind != Kind.EARLY && this != REFRESHED_PLAIN && this != NOT_WITH_OLD_MAIL;
    }

    /** The policy that refused, or that asked for the second factor. */
    Policy policy() {
        return switch (this) {
            case NOT_FOR_YOU -> Policy.PAYROLL_STAFF;
            case NOT_FROM_THERE -> Policy.HOME_COUNTRIES;
            case NOT_WITH_OLD_MAIL -> Policy.NO_OLD_PROTOCOLS;
            case SICK_DEVICE -> Policy.HEALTHY_DEVICES;
            default -> Policy.SECOND_FACTOR;
        };
    }

    /** The overall status of Conditional Access, in Graph's words. */
    String policyStatus() {
        return switch (kind) {
            case EARLY -> "notApplied";
            case REFUSED, BLOCKED, SILENT_REFUSED -> "failure";
            case RENEWED -> code == 0 ? "success" : "failure";
            default -> demanding() ? "success" : "notApplied";
        };
    }

    /** The families of answers. */
    enum Kind {
        /** Before any policy was asked. */
        EARLY,
        REFUSED,
        PASSED,
        REUSED,
        BLOCKED,
        /** A lifetime policy asks again. */
        RENEWED,
        SILENT,
        SILENT_REFUSED
    }

    private static final class Words {
        static final String NOTHING = "Other.";
        static final String PASSED = "MFA successfully completed";
        static final String REUSED = "MFA requirement satisfied by claim in the token";
        static final String STRONG = "Authentication failed during strong authentication request.";
        static final String STAY = "This occurred due to 'Keep me signed in' interrupt when the user was signing in.";
        static final String BLOCKED =
                "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.";
        static final String ENROLL =
                "Due to a configuration change made by your administrator, or because you moved to a new"
                        + " location, you must enroll in multi-factor authentication to access '{identifier}'.";
    }
}
