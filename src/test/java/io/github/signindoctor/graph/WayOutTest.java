package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way from this machine to Graph and to the sign-in: a proxy, TLS, and a sign-in that is refused, each in a process of
 * its own, for Java settles these things once.
 */
@Timeout(180)
class WayOutTest {
    private static final String PASS = "pat:s3cret";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private LocalTls tls;
    private LocalProxy proxy;

    @BeforeEach
    void start() throws Exception {
        tls = new LocalTls(folder);
        proxy = new LocalProxy(tls.port());
        environment.put("SIGNIN_DOCTOR_TOKEN", FakeGraph.TOKEN);
        environment.put("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
    }

    @AfterEach
    void stop() throws Exception {
        tls.close();
        proxy.close();
    }

    private record Outcome(int code, String text) {}

    private Outcome run(boolean isTrusted, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1"));
        command.addAll(isTrusted ? tls.trusted() : List.of());
        command.add("io.github.signindoctor.Main");
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).contains("proxy"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain(FakeGraph.TOKEN, "s3cret", "hush");
        return new Outcome(process.waitFor(), text);
    }

    private void throughProxy(String pass) {
        environment.put("HTTPS_PROXY", "http://" + pass + "127.0.0.1:" + proxy.port());
    }

    private Outcome ask(String graph) throws Exception {
        return run(true, "whoami", "--graph-url", graph);
    }

    @Test
    void graph_is_asked_through_the_proxy_of_the_environment() throws Exception {
        throughProxy("");
        Outcome outcome = ask("https://graph.test.example");
        assertThat(outcome.text()).contains("Contoso");
        assertThat(outcome.code()).isZero();
        assertThat(proxy.asked).isNotEmpty().allMatch(line -> line.startsWith("CONNECT graph.test.example:443 "));
    }

    @Test
    void the_sign_in_takes_the_same_proxy_and_so_does_its_name_and_password() throws Exception {
        proxy.pass = Base64.getEncoder().encodeToString(PASS.getBytes(StandardCharsets.UTF_8));
        throughProxy(PASS + "@");
        signInByASecret();
        Outcome outcome = run(
                true,
                "whoami",
                "--graph-url",
                "https://graph.test.example",
                "--authority",
                "https://login.test.example");
        assertThat(outcome.text()).contains("Contoso");
        assertThat(proxy.asked)
                .anyMatch(line -> line.startsWith("CONNECT login.test.example:443 "))
                .anyMatch(line -> line.startsWith("CONNECT graph.test.example:443 "));
        assertThat(tls.asked).anyMatch(path -> path.endsWith("/contoso.example/oauth2/v2.0/token"));
    }

    private void signInByASecret() {
        environment.remove("SIGNIN_DOCTOR_TOKEN");
        environment.put("SIGNIN_DOCTOR_CLIENT_SECRET", "hush");
        environment.put("SIGNIN_DOCTOR_SIGN_IN", "secret");
        environment.put("SIGNIN_DOCTOR_TENANT", "contoso.example");
        environment.put("SIGNIN_DOCTOR_CLIENT_ID", "11111111-2222-4333-8444-555555555555");
    }

    @Test
    void this_machine_and_what_no_proxy_names_are_asked_directly() throws Exception {
        throughProxy("");
        assertThat(ask("https://localhost:" + tls.port()).text()).contains("Contoso");
        try (FakeGraph plain = new FakeGraph(10)) {
            String archive = folder.resolve("x.jsonl").toString();
            assertThat(run(true, "pull", "--graph-url", plain.url().toString(), "-o", archive)
                            .code())
                    .isZero();
        }
        environment.put("NO_PROXY", "test.example");
        assertThat(ask("https://graph.test.example").text()).contains("no such host: graph.test.example");
        assertThat(proxy.asked).isEmpty();
    }

    @Test
    void what_a_proxy_or_a_certificate_refuses_is_told_in_a_line() throws Exception {
        StringBuilder page = new StringBuilder();
        throughProxy("");
        String graph = "https://graph.test.example";
        proxy.pass = "other";
        tell(page, "the proxy asks who wants through", ask(graph));
        throughProxy(PASS + "@");
        tell(page, "the proxy does not know the password", ask(graph));
        proxy.pass = "";
        tell(page, "a certificate for another host", ask("https://other.test.example"));
        proxy.status = 403;
        tell(page, "the proxy forbids", ask(graph));
        environment.put("HTTPS_PROXY", "http://127.0.0.1:1");
        tell(page, "no proxy is there", ask(graph));
        environment.put("HTTPS_PROXY", "socks5://127.0.0.1:1");
        tell(page, "no such proxy can be used", ask(graph));
        environment.remove("HTTPS_PROXY");
        String here = "https://127.0.0.1:" + tls.port();
        tell(page, "a certificate that nobody trusts", run(false, "whoami", "--graph-url", here));
        try (ServerSocket plain = plain()) {
            tell(page, "no TLS at all", ask("https://127.0.0.1:" + plain.getLocalPort()));
            Golden.matches(
                    "graph/way-out.txt",
                    page.toString()
                            .replace(String.valueOf(proxy.port()), "PROXY")
                            .replace(String.valueOf(tls.port()), "PORT")
                            .replace(String.valueOf(plain.getLocalPort()), "PORT"));
        }
    }

    /** Speaks HTTP to whoever comes, before they said a word. */
    private static ServerSocket plain() throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!listener.isClosed()) {
                try (Socket client = listener.accept()) {
                    client.getOutputStream().write("HTTP/1.1 400 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The client went away, or the test is over.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    private static void tell(StringBuilder page, String what, Outcome outcome) {
        page.append("== ")
                .append(what)
                .append(" (")
                .append(outcome.code())
                .append(")\n")
                .append(outcome.text());
    }

    @Test
    void a_sign_in_that_is_refused_is_told_by_its_code() throws Exception {
        signInByASecret();
        StringBuilder page = new StringBuilder();
        for (String code :
                List.of("53003", "50076", "70043", "7000215", "700016", "90002", "65001", "700024", "999999")) {
            tls.token = "401 {\"error\":\"invalid_grant\",\"error_description\":\"AADSTS" + code
                    + ": words of the service. Trace ID: x\",\"error_codes\":[" + code + "]}";
            tell(page, code, refused());
        }
        tls.token = "200 <html>a page</html>";
        tell(page, "a page in its place", refused());
        Golden.matches("graph/sign-in.txt", page.toString().replace(String.valueOf(tls.port()), "PORT"));
    }

    private Outcome refused() throws Exception {
        String here = "https://127.0.0.1:" + tls.port();
        return run(true, "whoami", "--graph-url", here, "--authority", here);
    }
}
