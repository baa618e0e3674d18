package io.github.signindoctor.ingest;

import io.github.signindoctor.model.AccountState;
import java.io.IOException;

/** A port: where the live state of a user comes from. */
public interface StateSource {
    /**
     * Reads all that may be read about one user; what may not says so in its place.
     *
     * @param userId object id
     * @throws IOException when nothing can be read at all
     */
    AccountState read(String userId) throws IOException;
}
