package io.github.signindoctor.graph.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.identity.ManagedIdentityCredentialBuilder;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.wire.MachineIdentity;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MachineIdentityTest {
    @Test
    void a_machine_without_an_identity_is_told_where_it_was_looked_for() {
        GraphException told = MachineIdentity.refusal(new ManagedIdentityCredentialBuilder().build())
                .orElseThrow();
        assertThat(told.reason()).isEqualTo(Reason.CREDENTIAL);
        assertThat(told.reason().isAccess()).isTrue();
        assertThat(told).hasMessageContaining("169.254.169.254");
    }

    @Test
    void other_ways_have_words_of_their_own() {
        assertThat(MachineIdentity.refusal(request -> Mono.empty())).isEmpty();
    }
}
