package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be read from the text of an error page that a user sent: the AADSTS message, the box with its "Request Id",
 * an error answer in JSON, or the sign that a program shows instead.
 *
 * @param code the code; empty where the text names none
 * @param requestId also called trace id, in lower case; "" where the text names none. It is the record's id in the log
 * @param correlationId in lower case; "" where the text names none
 * @param time when it happened; empty where the text names none, or one without its zone
 * @param clientSign what a program that is no browser shows, such as {@code 0x800434D4L}; "" where there is none
 */
public record PastedError(
        Optional<ErrorCode> code, String requestId, String correlationId, Optional<Instant> time, String clientSign) {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
    private static final String GUID = "([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})";
    private static final String IS = "\\W{1,6}";

    private static final Pattern PREFIXED = Pattern.compile("\\bAADSTS(\\d{1,9})(?!\\d)", IGNORE_CASE);
    private static final Pattern LABELLED =
            Pattern.compile("\\berror[ _]?codes?" + IS + "(\\d{1,9})(?!\\d)", IGNORE_CASE);
    private static final Pattern REQUEST = Pattern.compile("\\b(?:request|trace)[ _-]?id" + IS + GUID, IGNORE_CASE);
    private static final Pattern CORRELATION = Pattern.compile("\\bcorrelation[ _-]?id" + IS + GUID, IGNORE_CASE);
    private static final Pattern TIME = Pattern.compile(
            "\\btimestamp" + IS
                    + "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?) ?(Z|[+-]\\d\\d:\\d\\d)",
            IGNORE_CASE);
    private static final Pattern SIGN = Pattern.compile("\\b0x[0-9a-f]{8}L?\\b", IGNORE_CASE);

    /** Reads a text; empty where it holds none of the marks of an error page. */
    public static Optional<PastedError> in(String text) {
        PastedError read = new PastedError(
                codeIn(text),
                group(REQUEST, text).toLowerCase(Locale.ROOT),
                group(CORRELATION, text).toLowerCase(Locale.ROOT),
                timeIn(text),
                signIn(text));
        return read.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private boolean isEmpty() {
        return code.isEmpty() && requestId.isEmpty() && correlationId.isEmpty() && clientSign.isEmpty();
    }

    private static Optional<ErrorCode> codeIn(String text) {
        return ErrorCode.parse(group(PREFIXED, text)).or(() -> ErrorCode.parse(group(LABELLED, text)));
    }

    private static Optional<Instant> timeIn(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            String written =
                    found.group(1) + "T" + found.group(2) + found.group(3).toUpperCase(Locale.ROOT);
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            // A time such as 2024-13-40 was mistyped; the rest of the text still helps.
            return Optional.empty();
        }
    }

    private static String signIn(String text) {
        Matcher found = SIGN.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
