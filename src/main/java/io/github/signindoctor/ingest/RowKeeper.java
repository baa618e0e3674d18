package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.TenancyCounts;
import io.github.signindoctor.ingest.store.SignInTable;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Optional;

/** Keeps what is read, to join it when all is there. */
interface RowKeeper {
    /**
     * Takes a row: what it says, and the whole of it.
     *
     * @return false where its request id is known to have come before in the same input; who joins at the end says so then
     */
    boolean keep(SignIn row, ObjectNode canonical);

    /**
     * Takes one step of a sign-in that comes elsewhere.
     *
     * @param carrier a row of nothing but request id and that step
     * @param canonical the same as it was written
     */
    void keepStep(SignIn carrier, ObjectNode canonical);

    /** Where rows may be put in large portions; empty where each must come with all that it says. */
    default Optional<SignInTable> table() {
        return Optional.empty();
    }

    /** Takes what rows of an input say of tenants. */
    default void keepTenancies(String file, List<TenancyCounts.Count> counts) {}

    /** Takes what an archive says about the sources of its rows. */
    void keepHeader(ObjectNode header);
}
