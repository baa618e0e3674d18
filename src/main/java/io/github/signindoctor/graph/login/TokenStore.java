package io.github.signindoctor.graph.login;

import com.azure.identity.TokenCachePersistenceOptions;

/** The operating system's own store for tokens: Windows' data protection, the macOS keychain, a keyring on Linux. */
final class TokenStore {
    private static final String NAME = "signin-doctor";

    private TokenStore() {}

    /** Never the plain file that the library could write instead. */
    static TokenCachePersistenceOptions options() {
        return new TokenCachePersistenceOptions().setName(NAME).setUnencryptedStorageAllowed(false);
    }
}
