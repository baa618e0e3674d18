package io.github.signindoctor.ingest;

import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.util.Optional;

/** A port: where the live state of a user comes from. */
public interface StateSource {
    /**
     * Reads all that may be read about one user; what may not says so in its place.
     *
     * @param userId object id
     * @param like a sign-in of the user, in whose circumstances it is asked which policies apply
     * @throws IOException when nothing can be read at all
     */
    AccountState read(String userId, Optional<SignIn> like) throws IOException;
}
