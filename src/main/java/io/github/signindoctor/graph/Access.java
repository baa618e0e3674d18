package io.github.signindoctor.graph;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a token is got.
 *
 * @param way to sign in
 * @param application in whose name
 * @param proof of an application; without meaning for the other ways
 * @param person how a person is reached; without meaning for the other ways
 */
public record Access(Way way, Application application, Proof proof, Person person) {
    /**
     * The tenant's own application registration.
     *
     * @param tenant id or a domain; empty where it is not known
     * @param clientId empty where it is not known
     */
    public record Application(String tenant, String clientId) {}

    /**
     * What proves an application, or stands for a sign-in that was made elsewhere.
     *
     * @param secret of the application, or a token
     * @param certificate file with certificate and key, PEM or PFX
     */
    public record Proof(Secret secret, Optional<Path> certificate) {
        /** None. */
        public static final Proof NONE = new Proof(new Secret(""), Optional.empty());
    }

    /**
     * The person who signs in.
     *
     * @param account file that says who signed in last, without any token; made by {@code login}
     * @param prompt says what the person must do; empty where nobody is there to do it
     */
    public record Person(Path account, Optional<Prompt> prompt) {}

    /** Says to a person what to do. */
    @FunctionalInterface
    public interface Prompt {
        /** Shows one line. */
        void show(String line);
    }

    /** Access with a token that is there. */
    public static Access token(Secret token) {
        return new Access(
                Way.TOKEN,
                new Application("", ""),
                new Proof(token, Optional.empty()),
                new Person(Path.of(""), Optional.empty()));
    }
}
