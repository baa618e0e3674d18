package io.github.signindoctor.graph.wire;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.ManagedIdentityCredential;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.util.Optional;

/**
 * The identity of an Azure machine, which a service on that machine gives and not the sign-in on the internet
 * (learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token).
 */
public final class MachineIdentity {
    private MachineIdentity() {}

    /** Why such a credential gives no token; empty for other credentials. */
    public static Optional<GraphException> refusal(TokenCredential credential) {
        return credential instanceof ManagedIdentityCredential
                ? Optional.of(new GraphException(
                        Reason.CREDENTIAL,
                        "no managed identity answers on this machine (expected the identity service of Azure at"
                                + " 169.254.169.254, or that of an App Service)",
                        "it is there on Azure machines that were given an identity alone; choose another way with"
                                + " --sign-in"))
                : Optional.empty();
    }
}
