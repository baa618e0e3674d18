package io.github.signindoctor.graph.login;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.AuthenticationRecord;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import com.azure.identity.InteractiveBrowserCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import io.github.signindoctor.graph.Access;
import io.github.signindoctor.graph.Cloud;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Way;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Makes the credential of azure-identity that fits the way of signing in. Making one asks nobody for anything yet. */
public final class Credentials {
    private Credentials() {}

    /**
     * The credential for an access.
     *
     * @throws GraphException when something that this way needs was not settled, or nobody is there to sign in
     */
    public static TokenCredential of(Access access, URI authority) throws GraphException {
        return switch (access.way()) {
            case TOKEN -> token(access);
            case BROWSER, DEVICE_CODE -> person(access, authority);
            case CERTIFICATE -> certificate(access, authority);
            case SECRET -> secret(access, authority);
            case MANAGED_IDENTITY -> managedIdentity(access);
            case WORKLOAD_IDENTITY -> workloadIdentity(access, authority);
        };
    }

    /**
     * The credential with which a person signs in anew, such that later runs need not.
     *
     * @throws GraphException when something that this way needs was not settled
     */
    public static TokenCredential keeping(Access access, URI authority) throws GraphException {
        if (access.way() == Way.BROWSER) {
            return common(new InteractiveBrowserCredentialBuilder(), access, authority)
                    .redirectUrl("http://localhost")
                    .tokenCachePersistenceOptions(store(access).options())
                    .build();
        }
        var builder = common(new DeviceCodeCredentialBuilder(), access, authority)
                .tokenCachePersistenceOptions(store(access).options());
        access.person()
                .prompt()
                .ifPresent(prompt -> builder.challengeConsumer(challenge -> prompt.show(challenge.getMessage())));
        return builder.build();
    }

    private static TokenStore store(Access access) {
        return TokenStore.of(access.person().account());
    }

    private static TokenCredential token(Access access) throws GraphException {
        String token = access.proof().secret().reveal();
        if (token.isEmpty() || !token.matches("[\\x21-\\x7e]+")) {
            throw missing("SIGNIN_DOCTOR_TOKEN", "no token is in it", "set it to an access token for Microsoft Graph");
        }
        return request -> Mono.just(new AccessToken(token, OffsetDateTime.MAX));
    }

    /** A person who signed in before is known by the file of the account; its tokens are in the system's own store. */
    private static TokenCredential person(Access access, URI authority) throws GraphException {
        Optional<AuthenticationRecord> record = Accounts.read(access.person().account());
        if (record.isEmpty() && access.person().prompt().isEmpty()) {
            throw new GraphException(
                    Reason.NOT_SIGNED_IN,
                    "nobody is signed in, and nobody is here to do it",
                    "run 'signin-doctor login' at a terminal, or use --sign-in certificate, secret, managed-identity or"
                            + " workload-identity");
        }
        return access.way() == Way.BROWSER ? browser(access, authority, record) : deviceCode(access, authority, record);
    }

    private static TokenCredential browser(Access access, URI authority, Optional<AuthenticationRecord> record)
            throws GraphException {
        var builder = common(new InteractiveBrowserCredentialBuilder(), access, authority)
                .redirectUrl("http://localhost");
        record.ifPresent(known -> builder.authenticationRecord(known)
                .tokenCachePersistenceOptions(store(access).options()));
        if (access.person().prompt().isEmpty()) {
            builder.disableAutomaticAuthentication();
        }
        return builder.build();
    }

    private static TokenCredential deviceCode(Access access, URI authority, Optional<AuthenticationRecord> record)
            throws GraphException {
        var builder = common(new DeviceCodeCredentialBuilder(), access, authority);
        access.person()
                .prompt()
                .ifPresent(prompt -> builder.challengeConsumer(challenge -> prompt.show(challenge.getMessage())));
        record.ifPresent(known -> builder.authenticationRecord(known)
                .tokenCachePersistenceOptions(store(access).options()));
        if (access.person().prompt().isEmpty()) {
            builder.disableAutomaticAuthentication();
        }
        return builder.build();
    }

    private static TokenCredential certificate(Access access, URI authority) throws GraphException {
        Path file = access.proof()
                .certificate()
                .orElseThrow(() -> missing(
                        "--certificate", "no file was named", "a PEM file with certificate and key, or a PFX file"));
        if (!Files.isReadable(file)) {
            throw missing("--certificate", "cannot be read: '" + file + "'", "check the path and the permissions");
        }
        var builder = common(new ClientCertificateCredentialBuilder(), access, authority);
        String password = access.proof().secret().reveal();
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(pfx|p12)")) {
            builder.pfxCertificate(file.toString());
        } else {
            builder.pemCertificate(file.toString());
        }
        if (!password.isEmpty()) {
            builder.clientCertificatePassword(password);
        }
        return builder.build();
    }

    private static TokenCredential secret(Access access, URI authority) throws GraphException {
        if (access.proof().secret().isEmpty()) {
            throw missing(
                    "SIGNIN_DOCTOR_CLIENT_SECRET",
                    "the application's secret is neither there nor in a --secret-file",
                    "set the variable, or name a file that only its owner may read; a secret is never an option");
        }
        return common(new ClientSecretCredentialBuilder(), access, authority)
                .clientSecret(access.proof().secret().reveal())
                .build();
    }

    private static TokenCredential managedIdentity(Access access) {
        var builder = new ManagedIdentityCredentialBuilder();
        if (!access.application().clientId().isEmpty()) {
            builder.clientId(access.application().clientId());
        }
        return builder.build();
    }

    private static TokenCredential workloadIdentity(Access access, URI authority) throws GraphException {
        var builder = new WorkloadIdentityCredentialBuilder().authorityHost(authority.toString());
        if (!access.application().clientId().isEmpty()) {
            builder.clientId(access.application().clientId());
        }
        if (!access.application().tenant().isEmpty()) {
            builder.tenantId(access.application().tenant());
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw missing(
                    "--sign-in workload-identity",
                    "tenant, client id or token file is missing",
                    "set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE");
        }
    }

    private static <T extends AadCredentialBuilderBase<T>> T common(T builder, Access access, URI authority)
            throws GraphException {
        Access.Application application = access.application();
        if (application.clientId().isEmpty() || application.tenant().isEmpty()) {
            String lacking = application.clientId().isEmpty() ? "--client-id" : "--tenant";
            throw missing(
                    lacking,
                    "not settled, and there is no default: the tenant needs an application registration of its own",
                    "'signin-doctor login --print-setup' prints a script that makes one; then run 'signin-doctor login"
                            + " --tenant TENANT --client-id ID'");
        }
        if ("http".equals(authority.getScheme())) {
            throw new GraphException(
                    Reason.USAGE,
                    "--authority: '" + authority + "' (expected https, for the sign-in libraries accept nothing else)",
                    "for a test server on this machine set SIGNIN_DOCTOR_TOKEN");
        }
        builder.tenantId(application.tenant()).clientId(application.clientId()).authorityHost(authority.toString());
        if (!isMicrosofts(authority)) {
            builder.disableInstanceDiscovery();
        }
        return builder;
    }

    private static boolean isMicrosofts(URI authority) {
        for (Cloud cloud : Cloud.values()) {
            if (cloud.authority().equals(authority)) {
                return true;
            }
        }
        return false;
    }

    private static GraphException missing(String what, String why, String help) {
        return new GraphException(Reason.NOT_SIGNED_IN, what + ": " + why, help);
    }

    /** A wire's endpoint and credential belong together. */
    public static TokenCredential of(Access access, Endpoint endpoint) throws GraphException {
        return of(access, endpoint.authority());
    }
}
