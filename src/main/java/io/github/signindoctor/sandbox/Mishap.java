package io.github.signindoctor.sandbox;

import java.time.Duration;
import java.util.Optional;

/** What can go wrong with one call of the sign-in report. */
public sealed interface Mishap {
    /**
     * 429.
     *
     * @param retryAfter what the header of that name says; without it there is no such header
     */
    record Throttled(Optional<Duration> retryAfter) implements Mishap {}

    /**
     * 504 with a page in HTML, where the window of creation times that is asked for is wider than this, or open.
     *
     * @param widest window that is still answered
     */
    record WideWindow(Duration widest) implements Mishap {}

    /** The connection ends in the middle of the body, which is shorter than its announced length. */
    record CutMidPage() implements Mishap {}

    /**
     * A page in HTML in place of JSON.
     *
     * @param status of the answer; 200 is possible
     */
    record HtmlBody(int status) implements Mishap {}

    /** The link to the next page leads to this very page again. */
    record PageRepeated() implements Mishap {}

    /**
     * The link to the next page leads to somebody else.
     *
     * @param host name, with a port where needed
     */
    record ForeignNextLink(String host) implements Mishap {}

    /**
     * Any refusal in Graph's form.
     *
     * @param status of the answer
     * @param code of the error
     * @param message of the error
     */
    record Refused(int status, String code, String message) implements Mishap {}
}
