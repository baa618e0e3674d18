package io.github.signindoctor.graph.wire;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Names each request and keeps what the answer says beside its body. The SDK loses the body of an error that is not
 * JSON and the headers of some; errors are told from what is kept here.
 */
final class Wiretap implements Interceptor {
    private static final int ENOUGH = 1 << 16;

    private final ThreadLocal<Exchange> last = new ThreadLocal<>();

    /** What the last request of this thread met. */
    Exchange last() {
        Exchange exchange = last.get();
        return exchange == null ? Exchange.unanswered("", "") : exchange;
    }

    void forget() {
        last.remove();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String id = UUID.randomUUID().toString();
        Request request =
                chain.request().newBuilder().header("client-request-id", id).build();
        String url = request.url().newBuilder().query(null).build().toString();
        last.set(Exchange.unanswered(url, id));
        Response response = chain.proceed(request);
        String body = response.isSuccessful() ? "" : response.peekBody(ENOUGH).string();
        last.set(new Exchange(url, id, response.code(), headers(response), body));
        return response;
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach(each -> headers.put(each.getFirst().toLowerCase(Locale.ROOT), each.getSecond()));
        return headers;
    }
}
