package io.github.signindoctor.graph;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Graph and the sign-in behind TLS on this machine, with a certificate that nobody but its own store trusts, for the hosts
 * graph.test.example, login.test.example, localhost and 127.0.0.1.
 */
final class LocalTls implements AutoCloseable {
    private static final String PASSWORD = "practice";

    final Path store;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final List<String> asked = new ArrayList<>();
    /** Status and body of the answer to who asks for a token. */
    volatile String token =
            "200 {\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"" + FakeGraph.TOKEN + "\"}";

    LocalTls(Path folder) throws Exception {
        this(folder, "-validity", "30");
    }

    LocalTls(Path folder, String... validity) throws Exception {
        store = folder.resolve("store.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "local",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=local",
                "-ext",
                "san=dns:graph.test.example,dns:login.test.example,dns:localhost,ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
        command.addAll(List.of(validity));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(words);
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(threads);
        server.createContext("/", call -> {
            try (call) {
                asked.add(call.getRequestURI().getPath());
                answer(call);
            }
        });
        server.start();
    }

    private SSLContext context() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void answer(com.sun.net.httpserver.HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        if (path.endsWith("/oauth2/v2.0/token")) {
            FakeGraph.send(call, Integer.parseInt(token.substring(0, 3)), token.substring(4));
        } else if (path.equals("/v1.0/organization")) {
            FakeGraph.send(
                    call,
                    200,
                    "{\"value\":[{\"id\":\"11111111-2222-4333-8444-555555555555\",\"displayName\":\"Contoso\"}]}");
        } else {
            FakeGraph.send(call, 200, "{\"value\":[]}");
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Java's options for trusting it. */
    List<String> trusted() {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + store,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-Djavax.net.ssl.trustStoreType=PKCS12");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
