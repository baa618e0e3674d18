package io.github.signindoctor.ingest;

import java.io.IOException;

/** A port: where sign-ins come from. */
public interface SignInSource {
    /**
     * Reads all of it.
     *
     * @throws IOException when nothing can be read at all; what is wrong with parts of it is in the result
     */
    Imported read(Codes codes) throws IOException;
}
