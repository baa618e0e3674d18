package io.github.signindoctor.command;

import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.graph.Cloud;
import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.graph.Way;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.report.Format;
import io.github.signindoctor.sandbox.Fault;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
            throw new TypeConversionException(expected());
        }
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return words.keySet().iterator();
    }

    String expected() {
        String all = String.join(", ", words.keySet());
        int last = all.lastIndexOf(", ");
        return "expected " + (last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2));
    }

    /** For {@code --format}. */
    static final class Formats extends Choice<Format> {
        Formats() {
            for (Format each : Format.values()) {
                add(each.id(), each);
            }
        }
    }

    /** For {@code --format} of a verb that lists. */
    static final class ListFormats extends Choice<Format> {
        ListFormats() {
            List.of(Format.TEXT, Format.JSON, Format.CSV).forEach(each -> add(each.id(), each));
        }
    }

    /** For {@code --fault}. */
    static final class Faults extends Choice<Fault> {
        Faults() {
            for (Fault each : Fault.values()) {
                add(each.id(), each);
            }
        }
    }

    /** For {@code --only}. */
    static final class Causes extends Choice<String> {
        Causes() {
            Checks.causes().forEach(each -> add(each, each));
        }

        /** More words than a line can list. */
        @Override
        String expected() {
            return "expected a cause that a log can show; 'signin-doctor causes' lists them";
        }
    }

    /** For {@code --kinds}. */
    static final class Kinds extends Choice<Kind> {
        Kinds() {
            for (Kind each : Kind.values()) {
                add(each.id(), each);
            }
        }
    }

    /** For {@code --cloud}. */
    static final class Clouds extends Choice<String> {
        Clouds() {
            for (Cloud each : Cloud.values()) {
                add(each.id(), each.id());
            }
        }
    }

    /** For {@code --sign-in}. */
    static final class Ways extends Choice<String> {
        Ways() {
            for (Way each : Way.values()) {
                add(each.id(), each.id());
            }
        }
    }

    /** For {@code --format} of the doctor. */
    static final class DoctorFormats extends Choice<Format> {
        DoctorFormats() {
            List.of(Format.TEXT, Format.JSON).forEach(each -> add(each.id(), each));
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
