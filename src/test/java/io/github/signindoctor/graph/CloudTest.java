package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.graph.login.Credentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The addresses are those of Microsoft's page on national cloud deployments. */
class CloudTest {
    @ParameterizedTest
    @CsvSource({
        "global, https://graph.microsoft.com, https://login.microsoftonline.com",
        "us-gov, https://graph.microsoft.us, https://login.microsoftonline.us",
        "dod, https://dod-graph.microsoft.us, https://login.microsoftonline.us",
        "china, https://microsoftgraph.chinacloudapi.cn, https://login.chinacloudapi.cn",
    })
    void a_token_is_asked_for_at_the_clouds_own_authority_and_for_its_own_graph(String word, URI graph, URI authority) {
        Cloud cloud = Cloud.of(word).orElseThrow();
        Endpoint endpoint = new Endpoint(cloud.graph(), cloud.authority());
        assertThat(endpoint).isEqualTo(new Endpoint(graph, authority));
        assertThat(endpoint.scope()).isEqualTo(graph + "/.default");
        assertThat(endpoint.owns(URI.create(graph + "/v1.0/users"))).isTrue();
        assertThat(endpoint.isLocal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void a_token_for_one_cloud_goes_to_no_other(Cloud cloud) {
        for (Cloud other : Cloud.values()) {
            Endpoint endpoint = new Endpoint(cloud.graph(), cloud.authority());
            assertThat(endpoint.owns(other.graph())).isEqualTo(cloud == other);
        }
    }

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void each_cloud_has_a_way_for_people_and_one_for_applications(Cloud cloud) throws GraphException {
        Access.Application application = new Access.Application("contoso.com", "11111111-2222-4333-8444-555555555555");
        Access.Person somebody = new Access.Person(Path.of("none"), Optional.of(line -> {}));
        Access.Proof proof = new Access.Proof(new Secret("s"), Optional.empty());
        for (Way way : new Way[] {Way.DEVICE_CODE, Way.SECRET}) {
            assertThat(Credentials.of(new Access(way, application, proof, somebody), cloud.authority()))
                    .isNotNull();
        }
    }

    @Test
    void the_german_cloud_that_ended_in_2021_is_not_offered() {
        assertThat(Cloud.of("germany")).isEmpty();
    }
}
