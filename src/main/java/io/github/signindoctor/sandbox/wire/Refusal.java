package io.github.signindoctor.sandbox.wire;

import java.time.Duration;
import java.util.Optional;

/** An answer of Graph's error form. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String inner;
    private final transient Optional<Duration> retryAfter;

    private Refusal(int status, String code, String message, String inner, Optional<Duration> retryAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.inner = inner;
        this.retryAfter = retryAfter;
    }

    /** A refusal with a code and a text. */
    public static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, "", Optional.empty());
    }

    /** A refusal whose telling text stands in the inner error. */
    public static Refusal within(int status, String code, String message, String inner) {
        return new Refusal(status, code, message, inner, Optional.empty());
    }

    /** 400 of most back ends. */
    public static Refusal bad(String message) {
        return of(400, "BadRequest", message);
    }

    /** 400 of the directory. */
    public static Refusal request(String message) {
        return of(400, "Request_BadRequest", message);
    }

    /** 404. */
    public static Refusal missing(String id) {
        return of(
                404,
                "Request_ResourceNotFound",
                "Resource '" + id + "' does not exist or one of its queried reference-property objects are not"
                        + " present.");
    }

    /** 429, with the header or without. */
    public static Refusal throttled(Optional<Duration> retryAfter) {
        String text = "This request is throttled. Please try again after the value specified in the Retry-After"
                + " header. CorrelationId: 00000000-0000-0000-0000-000000000000";
        return new Refusal(429, "UnknownError", text, "", retryAfter);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    String code() {
        return code;
    }

    String inner() {
        return inner;
    }

    /** How long the caller is asked to wait. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
