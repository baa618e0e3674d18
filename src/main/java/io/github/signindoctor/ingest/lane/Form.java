package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Shape;
import java.util.List;

/** One way in which records are written, and what the lane must know of it. */
public interface Form {
    /** The shape of the records. */
    Shape shape();

    /** Where in a record the members of Graph's {@code signIn} stand: empty, or a path that ends in {@code /}. */
    String prefix();

    /**
     * Whether a member of the record, or of the object at {@link #prefix()}, is what its name says: no name that is only
     * another spelling of one that counts, and none that makes the record something else.
     *
     * @param object path of the object in which it stands; empty for the record itself
     */
    boolean isPlain(String object, String name);

    /** Whether a list of this name directly in an object makes it the wrapper of records. */
    boolean isWrapper(String name);

    /** Paths of members without which a record is not of this form. */
    List<String> required();

    /** Whether a record whose row in Graph's names has this {@code category} is of this form. */
    boolean accepts(ObjectNode row);

    /** A row in Graph's names, of a record that holds only some of its members. */
    ObjectNode canonical(ObjectNode part);
}
