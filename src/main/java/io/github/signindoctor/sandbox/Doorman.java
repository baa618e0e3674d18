package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.desk.Desks;
import io.github.signindoctor.sandbox.desk.Office;
import io.github.signindoctor.sandbox.tenant.Ids;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Inbox;
import io.github.signindoctor.sandbox.wire.Limits;
import io.github.signindoctor.sandbox.wire.Line;
import io.github.signindoctor.sandbox.wire.Listener;
import io.github.signindoctor.sandbox.wire.Outbox;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Request;
import io.github.signindoctor.sandbox.wire.Switchboard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Meets each request: who is it, is there trouble, is it too often; then the desks answer. */
final class Doorman implements Listener.Handler {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final long SLOW_MILLIS = 1000;

    private final SandboxOptions options;
    private final Ledger ledger;
    private final VirtualClock clock;
    private final String token;
    private final BadLuck luck;
    private final Limits limits = new Limits();
    private final AtomicInteger requests = new AtomicInteger();
    private final Ids ids;
    private volatile Witness witness = exchange -> {};

    Doorman(SandboxOptions options, Ledger ledger, VirtualClock clock, Mishaps mishaps) {
        this.options = options;
        this.ledger = ledger;
        this.clock = clock;
        this.token = Token.of(ledger.glance(), options.faults());
        this.luck = new BadLuck(mishaps, options.faults());
        this.ids = new Ids(options.tenant().seed());
    }

    String token() {
        return token;
    }

    void watchedBy(Witness other) {
        witness = other;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void handle(Request request, Line line) throws IOException {
        switch (request.path()) {
            case "/oauth2/v2.0/token" -> authority(request, line);
            case "/practice/skip" -> skip(request, line);
            default -> {
                graph(request, line);
                String body = new String(request.body(), StandardCharsets.UTF_8);
                witness.saw(new Witness.Exchange(request.method(), request.target(), body, line.status(), line.sent()));
            }
        }
    }

    private void graph(Request request, Line line) throws IOException {
        int number = requests.incrementAndGet();
        clock.tick(TICK);
        Outbox out = new Outbox(request, line, clock::now, ids.of("graph request", number));
        try {
            Call call = Inbox.read(request, clock.now());
            admit(call);
            serve(call, out);
        } catch (Refusal refusal) {
            out.send(refusal);
        }
    }

    private void admit(Call call) throws Refusal {
        String sent = call.headers().getOrDefault("authorization", "");
        if (!sent.equals("Bearer " + token)) {
            String why = sent.isEmpty() ? "Access token is empty." : "Access token validation failure.";
            throw Refusal.of(401, "InvalidAuthenticationToken", why);
        }
    }

    private void serve(Call call, Outbox out) throws IOException, Refusal {
        dawdle();
        Optional<Mishap> mishap = luck.of(isSignInReport(call));
        if (mishap.isPresent() && Misfortune.strikesFirst(mishap.get(), call, out)) {
            return;
        }
        count(call);
        Answer answer = ledger.let(clock, (tenant, now) -> answer(call.at(now), tenant, out));
        if (mishap.isPresent() && mishap.get() instanceof Mishap.CutMidPage) {
            out.cut(answer);
            return;
        }
        mishap.ifPresent(each -> Misfortune.bend(each, call, answer));
        out.send(answer);
    }

    private Answer answer(Call call, Tenant tenant, Outbox out) throws Refusal {
        Switchboard desks = Desks.of(new Office(tenant, options.faults()));
        if (!Batch.is(call)) {
            return desks.answer(call);
        }
        Batch.Desk counting = each -> {
            count(each);
            return desks.answer(each);
        };
        return new Batch(call, counting, this::later, out.errors()).answer();
    }

    /** Each request of a batch counts as one of its own. */
    private void count(Call call) throws Refusal {
        if (options.pace().limits()) {
            limits.count(call.path(), clock.waited());
        }
    }

    private Instant later() {
        clock.tick(TICK);
        return clock.now();
    }

    private void dawdle() {
        if (options.faults().contains(Fault.SLOW)) {
            try {
                Thread.sleep(SLOW_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isSignInReport(Call call) {
        return call.path().size() == 2 && call.segment(1).equalsIgnoreCase("signIns");
    }

    /** The answer of the authority: whoever asks on this machine gets the token. */
    private void authority(Request request, Line line) throws IOException {
        ObjectNode body = Json.object();
        body.put("token_type", "Bearer")
                .put("expires_in", Duration.ofDays(1).toSeconds())
                .put("access_token", token);
        new Outbox(request, line, clock::now, ids.of("authority", 0)).send(Answer.ok(body));
    }

    /** Lets time pass at once: {@code /practice/skip?seconds=600}. */
    private void skip(Request request, Line line) throws IOException {
        String query = request.query();
        Outbox out = new Outbox(request, line, clock::now, ids.of("skip", 0));
        if (!query.matches("seconds=[0-9]{1,7}")) {
            out.send(Refusal.bad("The number of seconds is missing."));
            return;
        }
        clock.advance(Duration.ofSeconds(Long.parseLong(query.substring("seconds=".length()))));
        ObjectNode body = Json.object();
        out.send(Answer.ok(body.put("now", clock.now().toString())));
    }
}
