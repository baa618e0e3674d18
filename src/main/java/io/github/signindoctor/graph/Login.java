package io.github.signindoctor.graph;

import io.github.signindoctor.graph.login.SignIns;
import java.nio.file.Path;

/** Signs a person in for later runs. */
public final class Login {
    private Login() {}

    /**
     * What signing in gave.
     *
     * @param account who signed in; empty for an application
     * @param record who it was, to be kept beside the profile: names and ids, no token; empty for an application
     */
    public record Done(String account, byte[] record) {}

    /**
     * Looks whether all is settled that signing in needs; asks nobody for anything.
     *
     * @throws GraphException when something is missing
     */
    public static void check(Endpoint endpoint, Access access) throws GraphException {
        SignIns.check(endpoint, access);
    }

    /**
     * Signs in, asking the person where the way wants one. The tokens stay in the operating system's own store.
     *
     * @throws GraphException when the sign-in is refused, or the system keeps no tokens
     */
    public static Done run(Endpoint endpoint, Access access) throws GraphException {
        return SignIns.run(endpoint, access);
    }

    /**
     * Takes the tokens out of the operating system's store.
     *
     * @param account the file of who signed in
     * @return whether there was anybody
     */
    public static boolean undo(Path account) throws GraphException {
        return SignIns.undo(account);
    }
}
