package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Outbox;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets mishaps happen. */
final class Misfortune {
    private static final String NEXT = "@odata.nextLink";
    private static final Pattern FROM = Pattern.compile("createdDateTime ge ([^ )]+)");
    private static final Pattern TO = Pattern.compile("createdDateTime le ([^ )]+)");

    private Misfortune() {}

    /** @return whether the call has got its answer by that */
    static boolean strikesFirst(Mishap mishap, Call call, Outbox out) throws IOException, Refusal {
        if (mishap instanceof Mishap.Throttled throttled) {
            throw Refusal.throttled(throttled.retryAfter());
        }
        if (mishap instanceof Mishap.Refused refused) {
            throw Refusal.of(refused.status(), refused.code(), refused.message());
        }
        if (mishap instanceof Mishap.HtmlBody html) {
            out.html(html.status());
            return true;
        }
        if (mishap instanceof Mishap.WideWindow wide && window(call).compareTo(wide.widest()) > 0) {
            out.html(504);
            return true;
        }
        return false;
    }

    /** An open end in the past is as wide as can be; one in the future ends now. */
    private static Duration window(Call call) {
        String filter = call.option("$filter").orElse("");
        Matcher from = FROM.matcher(filter);
        Matcher to = TO.matcher(filter);
        if (!from.find()) {
            return Duration.ofDays(365);
        }
        Instant end = to.find() ? Instant.parse(to.group(1)) : call.now();
        return Duration.between(Instant.parse(from.group(1)), end);
    }

    /** Changes the link of a page. */
    static void bend(Mishap mishap, Call call, Answer answer) {
        if (!(answer.body() instanceof ObjectNode page)) {
            return;
        }
        String query = String.join(
                "&",
                call.query().entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .toList());
        String self = call.root() + "/" + String.join("/", call.path()) + "?" + query;
        if (mishap instanceof Mishap.PageRepeated) {
            page.put(NEXT, self);
        } else if (mishap instanceof Mishap.ForeignNextLink foreign) {
            page.put(NEXT, self.replaceFirst("//[^/]+/", "//" + foreign.host() + "/"));
        }
    }
}
