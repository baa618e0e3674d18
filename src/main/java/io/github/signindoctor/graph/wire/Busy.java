package io.github.signindoctor.graph.wire;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Nothing is wrong with the request, but it did not work this time. */
public final class Busy extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int GATEWAY_TIMEOUT = 504;

    /** What did not work. */
    public enum Kind {
        /** Too many requests. */
        THROTTLED,
        /** The service did not finish in time. */
        TOO_SLOW,
        /** The service failed, or the connection broke. */
        BROKEN
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    private Busy(Kind kind, String message, Optional<Duration> retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** What did not work. */
    public Kind kind() {
        return kind;
    }

    /** How long the service asks to wait. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /**
     * The same, once nobody wants to try again.
     *
     * @param tries how often it was tried
     * @param isLog whether less of it could be asked for
     */
    public GraphException given(int tries, boolean isLog) {
        String after = " after " + tries + (tries == 1 ? " try" : " tries");
        return switch (kind) {
            case THROTTLED ->
                new GraphException(
                        Reason.THROTTLED,
                        "Graph is throttling" + after + ": " + getMessage(),
                        "other tools read the same log; try again in some minutes");
            case TOO_SLOW ->
                new GraphException(
                        Reason.TOO_SLOW,
                        "Graph does not finish in time" + after + ": " + getMessage(),
                        isLog ? "ask for less, with --user, --since or --until" : "try again in some minutes");
            case BROKEN ->
                new GraphException(
                        Reason.UNREACHABLE,
                        "the connection to Graph does not hold" + after + ": " + getMessage(),
                        "check the network, then run the same command again");
        };
    }

    static Optional<Busy> of(Exception e, Exchange exchange) {
        int status = exchange.status();
        if (status == TOO_MANY) {
            return Optional.of(new Busy(Kind.THROTTLED, refusal(exchange), retryAfter(exchange)));
        }
        if (status == GATEWAY_TIMEOUT || status == 408) {
            return Optional.of(new Busy(Kind.TOO_SLOW, refusal(exchange), retryAfter(exchange)));
        }
        if (status >= 500) {
            return Optional.of(new Busy(Kind.BROKEN, refusal(exchange), retryAfter(exchange)));
        }
        boolean isCut = Troubles.cause(e, IOException.class).isPresent()
                && Troubles.cause(e, UnknownHostException.class).isEmpty()
                && Troubles.cause(e, ConnectException.class).isEmpty()
                && Troubles.cause(e, SSLException.class).isEmpty()
                && !Thread.currentThread().isInterrupted()
                && !ProxyTroubles.isFinal(e)
                && exchange.clientRequestId().length() > 0
                && !exchange.isRefusal();
        return isCut
                ? Optional.of(new Busy(Kind.BROKEN, "the connection was cut", Optional.empty()))
                : Optional.empty();
    }

    private static String refusal(Exchange exchange) {
        GraphError error = GraphError.of(exchange);
        String words = error.message().isEmpty() ? "" : ", " + error.message();
        return "status " + exchange.status() + words;
    }

    /** Whole or decimal seconds, or a date of HTTP, which is held against the service's own clock. */
    private static Optional<Duration> retryAfter(Exchange exchange) {
        Optional<String> text = exchange.header("retry-after").map(String::strip);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.get().matches("\\d{1,9}(\\.\\d{1,9})?")) {
                return Optional.of(Duration.ofMillis((long) (Double.parseDouble(text.get()) * 1000)));
            }
            ZonedDateTime until = ZonedDateTime.parse(text.get(), DateTimeFormatter.RFC_1123_DATE_TIME);
            ZonedDateTime now =
                    ZonedDateTime.parse(exchange.header("date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty(); // a header that nobody can read is as good as none
        }
    }
}
