package io.github.signindoctor.graph.login;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.AuthenticationRecord;
import com.azure.identity.DeviceCodeCredential;
import com.azure.identity.InteractiveBrowserCredential;
import io.github.signindoctor.graph.Access;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Login;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.wire.MachineIdentity;
import io.github.signindoctor.graph.wire.SignInErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Signs in and out. */
public final class SignIns {
    private SignIns() {}

    /** Sees whether a credential can be made. */
    public static void check(Endpoint endpoint, Access access) throws GraphException {
        if (access.way().isPerson()) {
            Credentials.keeping(access, endpoint.authority());
        } else {
            Credentials.of(access, endpoint.authority());
        }
    }

    /** Signs in; a person's tokens go into the system's store, an application's stay in memory. */
    public static Login.Done run(Endpoint endpoint, Access access) throws GraphException {
        TokenRequestContext request = new TokenRequestContext().addScopes(endpoint.scope());
        if (!access.way().isPerson()) {
            TokenCredential credential = Credentials.of(access, endpoint.authority());
            try {
                credential.getTokenSync(request);
            } catch (RuntimeException e) {
                throw MachineIdentity.refusal(credential).orElseGet(() -> told(e));
            }
            return new Login.Done("", new byte[0]);
        }
        if (access.person().prompt().isEmpty()) {
            throw new GraphException(
                    Reason.NOT_SIGNED_IN,
                    "nobody is here to sign in (expected a terminal)",
                    "use --sign-in device-code, which needs no terminal, or certificate, secret, managed-identity or"
                            + " workload-identity where no person is");
        }
        TokenCredential credential = Credentials.keeping(access, endpoint.authority());
        TokenStore.of(access.person().account()).check();
        try {
            AuthenticationRecord record = credential instanceof InteractiveBrowserCredential browser
                    ? browser.authenticate(request).block()
                    : ((DeviceCodeCredential) credential).authenticate(request).block();
            if (record == null) {
                throw new GraphException(Reason.CREDENTIAL, "the sign-in ended without an account", "try it again");
            }
            return new Login.Done(record.getUsername(), Accounts.bytes(record));
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    private static GraphException told(RuntimeException e) {
        return SignInErrors.of(e)
                .orElseGet(() -> new GraphException(
                        Reason.CREDENTIAL,
                        "the sign-in failed",
                        "without a browser on this machine use --sign-in device-code; 'signin-doctor doctor' looks"
                                + " further"));
    }

    /** Forgets the tokens and who signed in. */
    public static boolean undo(Path account) throws GraphException {
        boolean was = Files.exists(account);
        TokenStore.of(account).clear();
        try {
            Files.deleteIfExists(account);
        } catch (IOException e) {
            throw new GraphException(Reason.OTHER, account + ": cannot be deleted", "delete it by hand");
        }
        return was;
    }
}
