package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.tenant.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** One try to sign in, decided as the service decides: by the account, the policies and the methods of the moment. */
final class Visit {
    private static final Duration SESSION = Duration.ofHours(12);
    static final String MFA_AT = "mfaAt";

    private final Tenant tenant;
    private final Visitor who;
    private final Random chance;
    private final int attempt;
    private Scene scene;
    private Gate gate;
    private Instant now;

    Visit(Visitor who, App app, Instant at, Random chance) {
        this.tenant = who.tenant();
        this.who = who;
        this.chance = chance;
        this.now = at;
        this.attempt = tenant.number("attempt");
        open(app);
    }

    private void open(App app) {
        scene = new Scene(app, who.machine(), who.place());
        gate = new Gate(tenant, who.user(), scene, now);
    }

    /** Tries it. @return whether the visitor is in */
    boolean run() {
        if (!who.account(now).path("accountEnabled").asBoolean()) {
            return write(Beat.ACCOUNT_DISABLED);
        }
        if (hasSession()) {
            return resume();
        }
        if (!who.knowsPassword(now)) {
            return write(Beat.PASSWORD_WRONG);
        }
        if (gate.blocks()) {
            return write(Beat.REFUSED_BY_POLICY);
        }
        return gate.asks() ? prove() : enter(Beat.SIGNED_IN_BY_PASSWORD);
    }

    private boolean resume() {
        if (gate.blocks()) {
            return write(Beat.REFUSED_BY_POLICY);
        }
        write(Beat.SIGNED_IN_BY_TOKEN);
        later(40 + chance.nextInt(600));
        open(chance.nextBoolean() ? App.TEAMS : App.ONEDRIVE);
        return write(Beat.REFRESHED);
    }

    /** A session outlives neither its day, nor a revocation, nor a policy's lifetime. */
    private boolean hasSession() {
        long since = who.memory().path(MFA_AT).asLong();
        Instant valid = Instant.parse(
                who.account(now).path("signInSessionsValidFromDateTime").asText());
        if (since > 0 && Instant.ofEpochMilli(since).isBefore(valid)) {
            who.memory().remove(MFA_AT);
            write(Beat.SESSION_REVOKED);
            later(3);
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochMilli(since), now);
        if (since > 0 && gate.hours() > 0 && age.compareTo(Duration.ofHours(gate.hours())) >= 0) {
            write(Beat.LIFETIME_OVER);
            later(8);
            return false;
        }
        return since > 0 && age.compareTo(SESSION) < 0;
    }

    /** The second factor. */
    private boolean prove() {
        if (who.trouble() == Trouble.SCRIPT) {
            return write(Beat.SCRIPT_ASKED);
        }
        Methods methods = new Methods(tenant, who.user());
        Optional<ObjectNode> pass = methods.usablePass(now);
        if (pass.isPresent() && !who.thief()) {
            return new Registration(this, who).byPass(pass.get());
        }
        Optional<ObjectNode> factor = new Offer(tenant, who.user()).method();
        return factor.isPresent() ? answer(factor.get()) : new Registration(this, who).byPassword();
    }

    private boolean answer(JsonNode factor) {
        write(Beat.FACTOR_ASKED);
        later(12 + chance.nextInt(25));
        if (who.thief()) {
            return write(Beat.PUSH_DECLINED);
        }
        boolean lost = Methods.isLost(factor, now);
        if (lost && who.trouble() == Trouble.DRIFTING_TOKEN && isTired()) {
            return write(Beat.SIGNED_IN_BY_TEXT);
        }
        if (lost) {
            later(50);
        }
        Beat beat = Offer.beat(factor, lost);
        return lost ? write(beat) : enter(beat);
    }

    /** After three wrong codes a text message must do; in a private window, so that no session stays. */
    private boolean isTired() {
        boolean phone = !new Methods(tenant, who.user()).of(Methods.PHONE).isEmpty();
        return phone && who.memory().path("failures").asInt() >= 3;
    }

    /** In, with a session from now on. */
    boolean enter(Beat beat) {
        who.memory().put(MFA_AT, now.toEpochMilli());
        return write(beat);
    }

    /** Moves to the page for security information. */
    void openSecurityInfo() {
        later(45);
        open(App.SECURITY_INFO);
    }

    Gate gate() {
        return gate;
    }

    Instant now() {
        return now;
    }

    void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    /** Leaves a row. @return whether it is a success */
    boolean write(Beat beat) {
        boolean satisfied = beat.isSuccess() || beat == Beat.REFUSED_BY_POLICY;
        boolean early = beat == Beat.PASSWORD_WRONG || beat == Beat.ACCOUNT_DISABLED || beat == Beat.SESSION_REVOKED;
        int number = tenant.number("event");
        tenant.events()
                .add(new Event(
                        now.toEpochMilli(),
                        number,
                        who.user(),
                        beat.name(),
                        scene.toString(),
                        early ? "" : gate.results(satisfied),
                        attempt));
        return beat.isSuccess();
    }

    /** Whether the account counts as risky. */
    boolean isRisky() {
        return tenant.get(Shelf.RISK, who.user()).path("riskState").asText().matches("atRisk|confirmedCompromised");
    }
}
