package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.signindoctor.graph.PullOrder;

/**
 * How far a pull is, such that it can go on from there after any end of the program.
 *
 * @param form version of this form
 * @param order what was ordered, as text that is equal for equal orders
 * @param since begin of the window, settled when the pull began
 * @param until end of the window, settled when the pull began
 * @param version Graph's version that is read
 * @param counts what came so far
 * @param place where the reading stands
 */
record Checkpoint(
        @JsonProperty("form") int form,
        @JsonProperty("order") String order,
        @JsonProperty("since") String since,
        @JsonProperty("until") String until,
        @JsonProperty("version") SignInQuery.Version version,
        @JsonProperty("counts") Counts counts,
        @JsonProperty("place") Place place) {
    static final int FORM = 2;

    /**
     * What came so far.
     *
     * @param bytes of the part file that belong to whole pages; what lies behind them is cut off
     * @param calls that brought a page
     * @param rows that came
     * @param kept of them, with repetitions
     */
    record Counts(
            @JsonProperty("bytes") long bytes,
            @JsonProperty("calls") long calls,
            @JsonProperty("rows") long rows,
            @JsonProperty("kept") long kept) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts with(Page page) {
            return new Counts(bytes + page.piece().length, calls + 1, rows + page.rows(), kept + page.kept());
        }
    }

    /**
     * Where the reading stands.
     *
     * @param kind index of the kind at work
     * @param from begin of the slice at work, or of the next one
     * @param to end of the slice at work; empty where none is begun
     * @param link of the next page of that slice; empty where none is begun
     */
    record Place(
            @JsonProperty("kind") int kind,
            @JsonProperty("from") String from,
            @JsonProperty("to") String to,
            @JsonProperty("link") String link) {}

    static Checkpoint begin(String order, PullOrder pull) {
        return new Checkpoint(
                FORM,
                order,
                pull.since().toString(),
                pull.until().toString(),
                SignInQuery.Version.BETA,
                Counts.NONE,
                new Place(0, "", "", ""));
    }

    Checkpoint at(Counts newCounts, Place newPlace) {
        return new Checkpoint(form, order, since, until, version, newCounts, newPlace);
    }

    /** The same, with a first piece of so many bytes in the part file. */
    Checkpoint begun(int first) {
        Counts begun = new Counts(first, counts.calls(), counts.rows(), counts.kept());
        return new Checkpoint(form, order, since, until, version, begun, place);
    }

    Checkpoint with(SignInQuery.Version other) {
        return new Checkpoint(form, order, since, until, other, counts, place);
    }
}
