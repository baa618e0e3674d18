package io.github.signindoctor.command;

import io.github.signindoctor.model.ErrorCode;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take a word of a certain form. */
final class Word {
    private Word() {}

    /** For {@code --code}. */
    static final class Code implements ITypeConverter<ErrorCode> {
        @Override
        public ErrorCode convert(String text) {
            return ErrorCode.parse(text)
                    .orElseThrow(() -> new TypeConversionException("expected a code such as 50076 or AADSTS50076"));
        }
    }

    /** For time zones. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return text.equals("local") ? ZoneId.systemDefault() : ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a zone such as Europe/Berlin, +02:00, UTC or local");
            }
        }
    }

    /** For {@code --since} and {@code --until}. */
    static final class Time implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            return Moment.parse(text)
                    .orElseThrow(() -> new TypeConversionException("expected a date such as 2026-03-12, a time such as"
                            + " 2026-03-12T09:30 or 2026-03-12T09:30Z, 7d, 2h, 30m or yesterday"));
        }
    }

    /** For {@code --as-of}. */
    static final class FixedTime implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            return Moment.parse(text)
                    .filter(Moment::isFixed)
                    .orElseThrow(
                            () -> new TypeConversionException(
                                    "expected a date such as 2026-03-12 or a time such as 2026-03-12T09:30 or 2026-03-12T09:30Z"));
        }
    }

    /** For counts. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("0|[1-9][0-9]{0,5}")) {
                throw new TypeConversionException("expected a number, 0 for all");
            }
            return Integer.valueOf(text);
        }
    }
}
