package io.github.signindoctor.graph.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.DeviceCodeCredential;
import com.azure.identity.InteractiveBrowserCredential;
import com.azure.identity.ManagedIdentityCredential;
import io.github.signindoctor.graph.Access;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Secret;
import io.github.signindoctor.graph.Way;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which credential is made for which way, and what each lacks. Nobody signs in here: making one asks nobody. */
class CredentialsTest {
    private static final URI AUTHORITY = URI.create("https://login.microsoftonline.com");
    private static final Access.Application APPLICATION =
            new Access.Application("contoso.com", "11111111-2222-4333-8444-555555555555");
    private static final Access.Person SOMEBODY = new Access.Person(Path.of("none"), Optional.of(line -> {}));
    private static final Access.Person NOBODY = new Access.Person(Path.of("none"), Optional.empty());

    private static TokenCredential made(Way way, Access.Person person, String secret) throws GraphException {
        Access.Proof proof = new Access.Proof(new Secret(secret), Optional.empty());
        return Credentials.of(new Access(way, APPLICATION, proof, person), AUTHORITY);
    }

    private static GraphException refused(Way way, Access.Application application, URI authority) {
        return catchThrowableOfType(
                GraphException.class,
                () -> Credentials.of(new Access(way, application, Access.Proof.NONE, NOBODY), authority));
    }

    @Test
    void each_way_has_its_credential() throws GraphException {
        assertThat(made(Way.BROWSER, SOMEBODY, "")).isInstanceOf(InteractiveBrowserCredential.class);
        assertThat(made(Way.DEVICE_CODE, SOMEBODY, "")).isInstanceOf(DeviceCodeCredential.class);
        assertThat(made(Way.SECRET, NOBODY, "s")).isInstanceOf(ClientSecretCredential.class);
        assertThat(made(Way.MANAGED_IDENTITY, NOBODY, "")).isInstanceOf(ManagedIdentityCredential.class);
        assertThat(made(Way.TOKEN, NOBODY, "t")).isNotNull();
    }

    @Test
    void where_nobody_is_a_person_is_not_waited_for() {
        GraphException e = refused(Way.BROWSER, APPLICATION, AUTHORITY);
        assertThat(e.reason()).isEqualTo(Reason.NOT_SIGNED_IN);
        assertThat(e.help()).contains("signin-doctor login", "certificate");
    }

    @Test
    void there_is_no_default_application() {
        GraphException e = refused(Way.CERTIFICATE, new Access.Application("contoso.com", ""), AUTHORITY);
        assertThat(e.getMessage()).contains("--certificate");
        Access access = new Access(
                Way.SECRET,
                new Access.Application("contoso.com", ""),
                new Access.Proof(new Secret("hush"), Optional.empty()),
                NOBODY);
        GraphException lacking = catchThrowableOfType(GraphException.class, () -> Credentials.of(access, AUTHORITY));
        assertThat(lacking.getMessage()).contains("--client-id").doesNotContain("hush");
        assertThat(lacking.help()).contains("--print-setup");
    }

    @Test
    void a_secret_is_asked_for_where_it_may_stand() {
        GraphException e = refused(Way.SECRET, APPLICATION, AUTHORITY);
        assertThat(e.getMessage()).contains("SIGNIN_DOCTOR_CLIENT_SECRET");
        assertThat(e.help()).contains("never an option");
    }

    @Test
    void an_authority_on_this_machine_is_told_that_only_a_token_serves() {
        Access access =
                new Access(Way.SECRET, APPLICATION, new Access.Proof(new Secret("hush"), Optional.empty()), NOBODY);
        GraphException e = catchThrowableOfType(
                GraphException.class, () -> Credentials.of(access, URI.create("http://127.0.0.1:1")));
        assertThat(e.getMessage()).contains("expected https");
        assertThat(e.help()).contains("SIGNIN_DOCTOR_TOKEN");
    }

    @Test
    void a_secret_shows_itself_to_nobody() {
        Access.Proof proof = new Access.Proof(new Secret("hush"), Optional.empty());
        assertThat(proof.toString()).doesNotContain("hush");
    }
}
