package io.github.signindoctor.samples;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A generated log: rows in time order, and who lived which story. The writers of package {@code samples.shape} print it.
 *
 * @param troubles who has the trouble
 * @param nearMisses who lived the near-miss
 * @param healthy people without any story
 */
public record Log(
        Contoso tenant,
        List<Row> rows,
        Map<Trouble, Person> troubles,
        Map<NearMiss, Person> nearMisses,
        List<Person> healthy) {

    /** Time order; equal moments by request id. */
    static final Comparator<Row> ORDER =
            Comparator.comparing(Row::at).thenComparing(row -> row.keys().request());

    /** Who has the trouble; it must have been asked for. */
    public Person sufferer(Trouble trouble) {
        return troubles.get(trouble);
    }

    /** Who lived the near-miss; it must have been asked for. */
    public Person subject(NearMiss nearMiss) {
        return nearMisses.get(nearMiss);
    }

    /** Only the rows of the interactive list. */
    public Log interactive() {
        return only(row -> row.flow().interactive());
    }

    /** Only the rows of the non-interactive list. */
    public Log silent() {
        return only(row -> !row.flow().interactive());
    }

    /** Only the rows from one moment (included) to another (not included). */
    public Log between(Instant from, Instant to) {
        return only(row -> !row.at().isBefore(from) && row.at().isBefore(to));
    }

    /** Only the rows of one person. */
    public Log of(Person person) {
        return only(row -> row.who().equals(person));
    }

    /** Only the rows that match; who lived what stays. */
    public Log only(Predicate<Row> wanted) {
        return new Log(tenant, rows.stream().filter(wanted).toList(), troubles, nearMisses, healthy);
    }

    /** The rows from latest to earliest, as the portal downloads them. */
    public List<Row> latestFirst() {
        return rows.stream().sorted(ORDER.reversed()).toList();
    }
}
