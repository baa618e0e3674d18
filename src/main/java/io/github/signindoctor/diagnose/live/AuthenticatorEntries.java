package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.model.RegisteredMethod;
import java.util.List;

/** The authenticator apps and tokens of a user, of which there is an end. */
final class AuthenticatorEntries {
    /** Microsoft Learn, Authentication methods: up to five Authenticator apps and tokens together. */
    private static final int MOST = 5;

    private AuthenticatorEntries() {}

    /** How many there are, as far as that is visible. */
    static int count(Context context) {
        return (int) context.state().flatMap(state -> state.factors().methods().value()).orElse(List.of()).stream()
                .filter(RegisteredMethod::isAuthenticatorOrToken)
                .count();
    }

    /** Whether one more has no room. */
    static boolean isFull(Context context) {
        return count(context) >= MOST;
    }
}
