package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.LaneSink;
import io.github.signindoctor.model.Shape;
import java.util.Optional;

/**
 * Takes what the readers of one input find. Readers never decide what happens to a row; they say what it is.
 *
 * <p>A <em>canonical</em> row has the names and nesting of Microsoft Graph's beta {@code signIn} (plus {@code tenantId},
 * the tenant whose log it is, and {@code portalStatus}, the portal's derived word), whatever the shape called them;
 * members that we do not know stay. {@code createdDateTime} is ISO-8601 with a zone.
 */
public interface RowSink {
    /** A sign-in. */
    void signIn(ObjectNode canonical, Shape shape, long line);

    /** One authentication step of a sign-in that another row or file carries, in the form of {@code authenticationDetails[]}. */
    void step(String requestId, ObjectNode step, long line);

    /** Something recognised that is no sign-in; {@code what} is a plural noun phrase such as "audit log records (Update user.)". */
    void notSignIn(String what, Shape shape, long line);

    /** A row that is lost. {@code reason} as in {@link io.github.signindoctor.model.Problem#reason()}. */
    void rejected(long line, String reason);

    /** Something that is worth naming although nothing is lost, such as a trailing comma. */
    void remark(long line, String reason);

    /** The shape of this input, said once it is known, also where it then has no rows. */
    void shape(Shape shape);

    /** Something that this input cannot show. */
    void limit(Limit limit);

    /** Where rows may be put in large portions; empty where each must come with all that it says. */
    default Optional<LaneSink> lane() {
        return Optional.empty();
    }

    /**
     * The first object of this program's own archive ({@code signinDoctorArchive}, {@code tenants}, {@code sources});
     * what follows it are canonical rows of {@link Shape#ARCHIVE}, whose {@code _source} stays in the row; or rows as they
     * were fetched, where {@link Download#isOfRows} says so.
     */
    default void archive(ObjectNode header) {}
}
