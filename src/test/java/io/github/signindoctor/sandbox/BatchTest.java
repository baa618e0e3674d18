package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a batch happens in one moment, and what waits. */
class BatchTest {
    private static final String MOBILE = "phoneMethods/3179e48a-750b-4051-897c-87b9720928f7";

    private Sandbox sandbox;
    private Admin admin;

    @BeforeEach
    void open() throws IOException {
        sandbox = Admin.tenant();
        admin = new Admin(sandbox);
    }

    @AfterEach
    void close() throws IOException {
        sandbox.close();
    }

    private static String step(String id, String method, String url, String more) {
        return "{\"id\":\"" + id + "\",\"method\":\"" + method + "\",\"url\":\"" + url + "\"" + more + "}";
    }

    private Admin.Reply batch(String... steps) {
        return admin.post("/v1.0/$batch", "{\"requests\":[" + String.join(",", steps) + "]}");
    }

    private static List<Integer> statuses(Admin.Reply reply) {
        List<Integer> statuses = new ArrayList<>();
        for (JsonNode each : reply.body().path("responses")) {
            statuses.add(each.path("status").asInt());
        }
        return statuses;
    }

    private String methods() {
        return "/users/" + admin.id("Pavel") + "/authentication/";
    }

    private String authenticator() {
        return admin.get("/v1.0" + methods() + "microsoftAuthenticatorMethods")
                .value()
                .get(0)
                .path("id")
                .asText();
    }

    @Test
    void deletions_that_do_not_wait_for_each_other_trip_over_the_default_method_and_leave_it_behind() {
        String base = methods();
        String app = base + "microsoftAuthenticatorMethods/" + authenticator();
        Admin.Reply reply = batch(step("1", "DELETE", base + MOBILE, ""), step("2", "DELETE", app, ""));
        assertThat(statuses(reply)).containsExactly(204, 400);
        assertThat(reply.raw().body()).contains("Cannot delete default method with other methods configured");
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(admin.get("/v1.0" + base + "microsoftAuthenticatorMethods").value())
                .hasSize(1);
        assertThat(admin.delete("/v1.0" + app).status()).isEqualTo(204);
    }

    @Test
    void chained_by_what_they_depend_on_both_go() {
        String base = methods();
        String app = base + "microsoftAuthenticatorMethods/" + authenticator();
        Admin.Reply reply = batch(
                step("last", "DELETE", app, ",\"dependsOn\":[\"first\"]"), step("first", "DELETE", base + MOBILE, ""));
        assertThat(statuses(reply)).containsExactly(204, 204);
        assertThat(reply.body().at("/responses/0/id").asText()).isEqualTo("last");
    }

    @Test
    void what_waits_for_a_request_that_failed_fails_with_it() {
        String base = methods();
        Admin.Reply reply = batch(
                step("1", "DELETE", base + "fido2Methods/none", ""),
                step("2", "DELETE", base + MOBILE, ",\"dependsOn\":[\"1\"]"),
                step("3", "GET", "/me", ""));
        assertThat(statuses(reply)).containsExactly(404, 424, 200);
        assertThat(admin.get("/v1.0" + base + "phoneMethods").value()).hasSize(1);
    }

    @Test
    void a_batch_that_cannot_be_meant_is_refused_whole() {
        String[] many = new String[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = step("n" + i, "GET", "/me", "");
        }
        assertThat(batch(many).raw().body()).contains("exceeds the maximum value of 20");
        assertThat(batch().status()).isEqualTo(400);
        assertThat(batch(step("1", "GET", "/me", ""), step("1", "GET", "/me", ""))
                        .status())
                .isEqualTo(400);
        assertThat(batch(step("1", "GET", "/me", ",\"dependsOn\":[\"9\"]")).status())
                .isEqualTo(400);
        assertThat(batch(
                                step("1", "GET", "/me", ",\"dependsOn\":[\"2\"]"),
                                step("2", "GET", "/me", ",\"dependsOn\":[\"1\"]"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_body_needs_its_type_and_a_batch_holds_no_batch() {
        String user = "/users/" + admin.id("Pavel");
        Admin.Reply reply = batch(
                step("1", "PATCH", user, ",\"body\":{\"accountEnabled\":true}"),
                step("2", "POST", "/$batch", ",\"headers\":{\"content-type\":\"application/json\"},\"body\":{}"));
        assertThat(statuses(reply)).containsExactly(400, 400);
        assertThat(reply.raw().body()).contains("does not contain Content-Type header or body");
    }

    @Test
    void each_request_of_a_batch_counts_against_the_limits() throws IOException {
        try (Sandbox strict = Sandbox.start(SandboxOptions.standard().at(new SandboxOptions.Pace(0, true)))) {
            String[] steps = new String[6];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step("n" + i, "GET", "/auditLogs/directoryAudits", "");
            }
            Admin.Reply reply =
                    new Admin(strict).post("/v1.0/$batch", "{\"requests\":[" + String.join(",", steps) + "]}");
            assertThat(statuses(reply)).containsExactly(200, 200, 200, 200, 200, 429);
            assertThat(reply.body().at("/responses/5/headers/Retry-After").asText())
                    .isNotEmpty();
        }
    }
}
