package io.github.signindoctor.knowledge;

import java.util.Locale;
import java.util.Optional;

/** What the result text of a step or record says, wording apart. Identifiers are the names in lower case with hyphens. */
public enum Signal {
    /** The factor was given in this sign-in. */
    PASSED,
    /** An older authentication was taken over; no prompt. */
    SATISFIED_BY_CLAIM,
    /** Another provider vouched for the factor. */
    SATISFIED_ELSEWHERE,
    /** The factor was not asked for. */
    SKIPPED,
    /** An older authentication no longer counts. */
    EXPIRED,
    /** The factor is demanded, no result yet. */
    REQUIRED,
    /** Not finished when the row was written. */
    IN_PROGRESS,
    /** The registration page was shown. */
    REGISTRATION_PROMPTED,
    /** Sent to another provider. */
    REDIRECTED,
    /** The first factor was right. */
    CORRECT_PASSWORD,
    /** The first factor was wrong. */
    WRONG_PASSWORD,
    /** The session already held the first factor. */
    FIRST_FACTOR_BY_CLAIM,
    /** The user pressed Deny. */
    DECLINED,
    /** Nobody answered the prompt. */
    NO_RESPONSE,
    /** The wrong number was chosen. */
    WRONG_NUMBER,
    /** The typed code was wrong. */
    WRONG_CODE,
    /** The code had been used before. */
    CODE_REPLAYED,
    /** Too many wrong codes. */
    CODE_TRIES_USED_UP,
    /** No code was typed. */
    CODE_NEVER_ENTERED,
    /** The push could not be delivered. */
    PUSH_UNDELIVERABLE,
    /** The call or message could not be delivered. */
    PHONE_UNREACHABLE,
    /** The call was taken, not confirmed. */
    CALL_NOT_CONFIRMED,
    /** The stored number is malformed. */
    PHONE_NUMBER_INVALID,
    /** The user reported the prompt. */
    FRAUD_REPORTED,
    /** The user is on the block list. */
    USER_BLOCKED,
    /** Nothing is registered. */
    NO_METHOD,
    /** A second try began while one was open. */
    DUPLICATE,
    /** The service failed. */
    SERVICE_ERROR,
    /** The set-up is wrong. */
    MISCONFIGURATION,
    /** A Temporary Access Pass was refused. */
    PASS_REFUSED,
    /** Locked after too many tries. */
    ACCOUNT_LOCKED,
    /** Refused for the address. */
    MALICIOUS_ADDRESS,
    /** A limit of calls or messages. */
    LIMIT_REACHED,
    /** The client cannot show a second factor. */
    CLIENT_CANNOT_MFA,
    /** Trouble of an on-premises part: NPS, federation. */
    INFRASTRUCTURE,
    /** Prose without the reason. */
    GENERAL,
    /** Says nothing that we can use. */
    UNCLEAR;

    /** The word in pages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal with this identifier. */
    public static Optional<Signal> of(String id) {
        for (Signal each : values()) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
