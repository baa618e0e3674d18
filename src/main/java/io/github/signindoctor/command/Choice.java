package io.github.signindoctor.command;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.report.Format;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option that takes one of a few words; also tells them to completion scripts. */
abstract class Choice<T> implements ITypeConverter<T>, Iterable<String> {
    private final Map<String, T> words = new LinkedHashMap<>();

    final void add(String word, T value) {
        words.put(word, value);
    }

    @Override
    public T convert(String text) {
        T value = words.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new TypeConversionException("expected " + list());
        }
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return words.keySet().iterator();
    }

    private String list() {
        String all = String.join(", ", words.keySet());
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** For {@code --format}. */
    static final class Formats extends Choice<Format> {
        Formats() {
            for (Format each : Format.values()) {
                add(each.id(), each);
            }
        }
    }

    /** For {@code --fail-on}. */
    static final class Severities extends Choice<Severity> {
        Severities() {
            for (Severity each : Severity.values()) {
                add(each.id(), each);
            }
        }
    }

    /** For {@code --date-order}. */
    static final class DateOrders extends Choice<DateOrder> {
        DateOrders() {
            add("auto", DateOrder.AUTO);
            add("day-first", DateOrder.DAY_FIRST);
            add("month-first", DateOrder.MONTH_FIRST);
        }
    }

    /** For {@code --color}. */
    static final class Colours extends Choice<ColourMode> {
        Colours() {
            for (ColourMode each : ColourMode.values()) {
                add(each.name().toLowerCase(Locale.ROOT), each);
            }
        }
    }
}
