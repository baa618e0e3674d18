package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A kind of table, and what the lane must know of it. Safe for several threads. */
public interface TableForm {
    /** The shape of its records. */
    Shape shape();

    /** What stands between cells; an ASCII character. */
    char delimiter();

    /** How many cells a record has. */
    int width();

    /** Whether its records are single authentication steps of sign-ins that come elsewhere. */
    boolean isSteps();

    /** The column of the date. */
    int date();

    /** The column of the request id. */
    int requestId();

    /** The columns that make a part, from left to right; none where the table has none of them. */
    List<Integer> columns(TablePart part);

    /** Columns that make no part, but must hold an object or a list that can be read, if any. */
    List<Integer> readable();

    /** Columns of dates beside {@link #date()} that the twin must be asked about, too, where they read two ways. */
    List<Integer> otherDates();

    /** The moment that a date means for sure; empty where the twin must be asked. */
    Optional<Instant> moment(String date);

    /**
     * The row, or the step, in Graph's names that the twin makes of a record; empty where the twin has to say something of
     * a cell.
     *
     * @param cells as many as {@link #width()}; date and request id may be empty
     */
    Optional<ObjectNode> canonical(List<String> cells);

    /** How many cells at the beginning of records are watched for what they look like. */
    int watched();

    /** What a cell looks like: a number from 0 to 4. */
    int look(String cell);

    /** The look of an identifier, of a moment in Graph's form, of a word that is no number or identifier, of nothing. */
    Looks looks();

    /**
     * Looks that are told without taking a cell apart.
     *
     * @param id of a GUID
     * @param time of a moment in Graph's form
     * @param word of what is neither of them nor a number
     * @param empty of nothing
     */
    record Looks(int id, int time, int word, int empty) {}
}
