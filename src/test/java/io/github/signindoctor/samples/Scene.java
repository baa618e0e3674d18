package io.github.signindoctor.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person's doing, told in order: where they are, what they open, what Entra answers. A try begins with {@link #on},
 * {@link #again} or {@link #open}; its rows share correlation id and original request id. {@link Answers} has the
 * answers.
 */
final class Scene {

    final Person who;
    final Chance chance;
    private final List<Row> rows = new ArrayList<>();
    private Instant now = Week.startOf(1);
    private Site site;
    private Machine machine;
    private CloudApp app = CloudApp.OFFICE_HOME;
    private Method method;
    private String issuer = "AzureAD";
    private String risk = "none";
    private String correlation = "";
    private String original = "";
    private String sessionLabel = "";

    Scene(Person who, Chance chance) {
        this.who = who;
        this.chance = chance;
        this.site = who.kit().office();
        this.machine = who.kit().desk();
        this.method = who.method();
    }

    /** Goes to a moment of the week and begins a try. Seconds are left to chance. */
    Scene on(int day, int hour, int minute) {
        now = Week.at(day, hour, minute).plusSeconds(chance.between(0, 59));
        return again();
    }

    /** Lets so many seconds pass within the same try. */
    Scene later(int seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    /** Lets time pass and begins a new try. */
    Scene again(Duration pause) {
        now = now.plus(pause);
        return again();
    }

    /** Begins a new try at once. */
    Scene again() {
        correlation = chance.guid();
        original = "";
        return this;
    }

    /** Begins a try with this application. */
    Scene open(CloudApp wanted) {
        app = wanted;
        return again();
    }

    /** Moves to another place. */
    Scene from(Site other) {
        site = other;
        return this;
    }

    /** Takes another machine. */
    Scene with(Machine other) {
        machine = other;
        return this;
    }

    /** Answers with another second factor from now on. */
    Scene by(Method other) {
        method = other;
        return this;
    }

    /** The tokens come from another issuer from now on (tokenIssuerType). */
    Scene issuedBy(String other) {
        issuer = other;
        return this;
    }

    /** Sign-ins from now on are judged this risky. */
    Scene risky(String level) {
        risk = level;
        return this;
    }

    /** Back at the own desk in the office. */
    Scene atDesk() {
        return from(who.kit().office()).with(who.kit().desk());
    }

    /** The session id of the next rows is that of this label, wherever they come from; empty gives up the wish. */
    Scene inSession(String label) {
        sessionLabel = label;
        return this;
    }

    Method method() {
        return method;
    }

    Site site() {
        return site;
    }

    Machine machine() {
        return machine;
    }

    String issuer() {
        return issuer;
    }

    String risk() {
        return risk;
    }

    Instant now() {
        return now;
    }

    /** Writes an interactive row. */
    Scene tell(Row.Ending ending, Row.Factor factor, List<Applied> policies) {
        return write(ending, factor, policies, new Row.Flow(true, "none", "none", issuer, risk, Row.Marks.NONE));
    }

    /** Writes a non-interactive row that showed this kind of token. */
    Scene tellSilently(Row.Ending ending, Row.Factor factor, List<Applied> policies) {
        String token = machine.known() ? "primaryRefreshToken" : "refreshToken";
        return write(ending, factor, policies, new Row.Flow(false, "none", token, issuer, risk, Row.Marks.NONE));
    }

    /** Writes the row of a mail protocol, which sends name and password (resource owner password grant). */
    Scene tellOldStyle(Row.Ending ending, Row.Factor factor, List<Applied> policies) {
        return write(ending, factor, policies, new Row.Flow(false, "ropc", "none", issuer, risk, Row.Marks.NONE));
    }

    /** A row that asks for no second factor. */
    static Row.Factor singleFactor(List<Step> steps) {
        return new Row.Factor("", steps, Optional.empty());
    }

    /** A row whose policy asks for the second factor. */
    static Row.Factor bothFactors(List<Step> steps, Optional<Method> answered) {
        return new Row.Factor("multiConditionalAccess", steps, answered);
    }

    /** Writes a row that came in this way. */
    Scene write(Row.Ending ending, Row.Factor factor, List<Applied> policies, Row.Flow flow) {
        String request = chance.guid();
        original = original.isEmpty() ? request : original;
        String label = sessionLabel.isEmpty() ? machine.name() + site.address() : sessionLabel;
        String session = chance.fork("session " + label).guid();
        rows.add(new Row(
                new Row.Keys(request, correlation, original, session),
                now,
                who,
                new Row.Setting(site, machine, app),
                ending,
                factor,
                policies,
                flow));
        return this;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
