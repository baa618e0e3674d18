package io.github.signindoctor.graph.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where tokens are kept. Whether the system's store works is not for a test to say. */
class TokenStoreTest {
    @Test
    void each_profile_has_a_store_of_its_own_and_none_is_a_plain_file() {
        var contoso = TokenStore.of(Path.of("accounts", "contoso.json")).options();
        var fabrikam = TokenStore.of(Path.of("accounts", "fabrikam.json")).options();
        assertThat(contoso.getName()).isEqualTo("signin-doctor-contoso").isNotEqualTo(fabrikam.getName());
        assertThat(contoso.isUnencryptedStorageAllowed()).isFalse();
    }
}
