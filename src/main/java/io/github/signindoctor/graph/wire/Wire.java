package io.github.signindoctor.graph.wire;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.core.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import okhttp3.OkHttpClient;

/**
 * One request after the other to Graph, through Microsoft's SDK. It neither waits nor tries again: {@code Patience}
 * does. The SDK's own retry sleeps inside a call that its time limit cuts, and swallows an interrupt; it is left out.
 */
public final class Wire {
    /** Graph itself gives up after one minute for methods and five for sign-ins. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(310);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(20);
    /** Kiota's word for every status of 400 and above (RequestAdapter, error mappings). */
    private static final String ANY_REFUSAL = "XXX";

    private static final int LARGEST_BODY = 256 << 20;

    private final Endpoint endpoint;
    private final Wiretap wiretap = new Wiretap();
    private final BaseGraphRequestAdapter adapter;
    private final GraphServiceClient client;
    private final Troubles troubles;

    /**
     * A wire to an endpoint.
     *
     * @param credential gives the token; it is sent to the endpoint's host and to no other
     */
    public Wire(Endpoint endpoint, TokenCredential credential) {
        this.endpoint = endpoint;
        // Without hosts of its own the SDK leaves the token away, silently, at any host that it does not know.
        var access = new AzureIdentityAuthenticationProvider(
                credential, new String[] {endpoint.graph().getHost()}, endpoint.scope());
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(wiretap)
                .proxyAuthenticator(new ProxyPass())
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(Duration.ZERO)
                .connectTimeout(LONGEST_CONNECT)
                .readTimeout(LONGEST_READ)
                .build();
        this.adapter = new BaseGraphRequestAdapter(access, endpoint.graph() + "/v1.0", http);
        this.client = new GraphServiceClient(adapter);
        this.troubles = new Troubles(endpoint, credential);
    }

    /** The SDK's client, for requests that it has a builder of. */
    public GraphServiceClient client() {
        return client;
    }

    /** Where it leads. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** The service's clock, as the last answer said, whatever it was; empty where it did not. */
    public String lastDate() {
        return wiretap.last().header("date").orElse("");
    }

    /** What can be read of the token in use. */
    public Claims claims() {
        return troubles.claims();
    }

    /**
     * Reads what an address holds.
     *
     * @param url whole and percent-encoded
     * @throws GraphException when Graph refuses or cannot be reached
     * @throws Busy when another try may do better
     */
    public Answer get(String url) throws GraphException, Busy {
        RequestInformation request = new RequestInformation();
        request.httpMethod = HttpMethod.GET;
        request.setUri(URI.create(url));
        return send(request);
    }

    /**
     * Sends a request that the SDK has made.
     *
     * @throws GraphException when Graph refuses or cannot be reached
     * @throws Busy when another try may do better
     */
    public Answer send(RequestInformation request) throws GraphException, Busy {
        request.headers.tryAdd("Accept", "application/json");
        request.headers.tryAdd("Prefer", "include-unknown-enum-members");
        wiretap.forget();
        try (InputStream body = adapter.sendPrimitive(request, errors(), InputStream.class)) {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST_BODY);
            return new Answer(bytes, wiretap.last().header("date").orElse(""));
        } catch (RuntimeException | IOException e) {
            Exchange last = wiretap.last();
            Optional<Busy> busy = Busy.of(e, last);
            if (busy.isPresent()) {
                throw busy.get();
            }
            throw troubles.of(e, last);
        }
    }

    private static HashMap<String, ParsableFactory<? extends Parsable>> errors() {
        HashMap<String, ParsableFactory<? extends Parsable>> errors = new HashMap<>();
        errors.put(ANY_REFUSAL, ODataError::createFromDiscriminatorValue);
        return errors;
    }
}
