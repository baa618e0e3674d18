package io.github.signindoctor.graph.login;

import com.azure.identity.TokenCachePersistenceOptions;
import com.microsoft.aad.msal4jextensions.persistence.ICacheAccessor;
import com.microsoft.aad.msal4jextensions.persistence.linux.KeyRingAccessor;
import com.microsoft.aad.msal4jextensions.persistence.mac.KeyChainAccessor;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The operating system's own store for tokens: Windows' data protection, the macOS keychain, a keyring on Linux. The names
 * are those under which azure-identity keeps them. Each profile has a store of its own, so that one can be signed out.
 */
final class TokenStore {
    private static final String PREFIX = "signin-doctor-";
    private static final String SERVICE = "Microsoft.Developer.IdentityService";
    private static final List<String> SUFFIXES = List.of(".cae", ".nocae");

    private final String name;

    private TokenStore(String name) {
        this.name = name;
    }

    /**
     * The store of a profile.
     *
     * @param account the profile's file of who signed in, whose name is the profile's
     */
    static TokenStore of(Path account) {
        return new TokenStore(PREFIX + account.getFileName().toString().replaceFirst("\\.json$", ""));
    }

    /** Never the plain file that the library could write instead. */
    TokenCachePersistenceOptions options() {
        return new TokenCachePersistenceOptions().setName(name).setUnencryptedStorageAllowed(false);
    }

    /**
     * Sees whether the store works, before a person is asked to sign in for nothing.
     *
     * @throws GraphException when it does not: tokens then live as long as the run
     */
    void check() throws GraphException {
        if (!isOn("linux")) {
            return;
        }
        try {
            keyRing(SUFFIXES.get(0)).verify();
        } catch (RuntimeException | LinkageError e) {
            throw new GraphException(
                    Reason.NO_TOKEN_STORE,
                    "this system keeps no tokens: no keyring (libsecret) answers, and a plain file is no place for them",
                    "the settings are kept: each live verb signs in for itself, or use a certificate");
        }
    }

    private KeyRingAccessor keyRing(String suffix) {
        return new KeyRingAccessor(
                folder().resolve(name + suffix).toString(),
                "default",
                "msal.cache",
                name + suffix,
                "MsalClientID",
                SERVICE,
                null,
                null);
    }

    private static boolean isOn(String system) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        return (isOn("windows") ? home.resolve("AppData").resolve("Local") : home).resolve(".IdentityService");
    }

    /** Takes the tokens out. */
    void clear() throws GraphException {
        for (String suffix : SUFFIXES) {
            try {
                Path file = folder().resolve(name + suffix);
                if (isOn("mac")) {
                    empty(new KeyChainAccessor(file.toString(), SERVICE, name + suffix));
                } else if (isOn("linux") && Files.exists(file)) {
                    empty(keyRing(suffix));
                }
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new GraphException(
                        Reason.OTHER, "the tokens cannot be deleted", "delete " + folder() + " by hand");
            }
        }
    }

    private static void empty(ICacheAccessor store) {
        try {
            store.delete();
        } catch (RuntimeException | LinkageError e) {
            // Where no store answers there is no token in it.
        }
    }
}
