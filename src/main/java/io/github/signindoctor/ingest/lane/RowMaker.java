package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.model.Interactivity;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of picked members. Each part of a sign-in is made by the code that the twin uses, from a row that holds only
 * the members that this part is made of, and once for equal bytes.
 */
final class RowMaker {
    private static final Interactivity[] INTERACTIVITIES = Interactivity.values();
    private static final int FLAGGED = 1 << 8;

    private final Parts parts;
    private final int origin;
    private final Slots slots = new Slots();
    private final Fingerprint print = new Fingerprint();
    private final Identifier identifier = new Identifier();
    private final Moments moments = new Moments();
    private final Group who;
    private final Group kind;
    private final Group tenancy;
    private final Group client;
    private final Group place;
    private final Group device;
    private final Group status;
    private final Group authentication;
    private final Group policies;
    private final Group risk;
    private final Group correlation;
    private final Group session;
    private final Group original;
    private final int[] required;
    private final int id;
    private final int created;
    private final int details;
    private final int stepTimes;
    private final GroupCache templateOf = new GroupCache();
    private final List<StepTemplate> templates = new ArrayList<>();
    private final TenancyCounts tenancies;
    private final int[] identifiers;

    RowMaker(Form form, Parts parts, int origin, Exchange exchange) {
        this.parts = parts;
        this.origin = origin;
        Members members = new Members(form);
        who = new Group(form, slots, members.who(), row -> parts.who(PartMapping.who(row)), exchange.who());
        kind = new Group(form, slots, members.kind(), row -> kind(form, row), exchange.kind());
        tenancies = new TenancyCounts(parts);
        tenancy = new Group(form, slots, members.tenancy(), tenancies::number, new GroupCache());
        client = new Group(
                form, slots, members.client(), row -> parts.client(PartMapping.client(row)), exchange.client());
        place = new Group(form, slots, members.place(), row -> parts.place(PartMapping.place(row)), exchange.place());
        device = new Group(
                form, slots, members.device(), row -> parts.device(PartMapping.device(row)), exchange.device());
        status = new Group(
                form, slots, members.status(), row -> parts.status(PartMapping.status(row)), exchange.status());
        authentication = new Group(form, slots, members.authentication(), row -> 0, new GroupCache());
        policies = new Group(
                form, slots, members.policies(), row -> parts.policies(PartMapping.policies(row)), exchange.policies());
        risk = new Group(form, slots, members.risk(), row -> parts.risk(PartMapping.risk(row)), exchange.risk());
        correlation = new Group(form, slots, members.correlation(), row -> 0, new GroupCache());
        session = new Group(form, slots, List.of(members.path("sessionId")), row -> 0, new GroupCache());
        original = new Group(form, slots, List.of(members.path("originalRequestId")), row -> 0, new GroupCache());
        id = slots.add(members.path("id"));
        created = slots.add(members.path("createdDateTime"));
        details = slots.add(members.path(Members.DETAILS));
        stepTimes = slots.add(members.path(Members.STEP_TIME));
        required = form.required().stream().mapToInt(slots::add).toArray();
        identifiers = new int[] {
            slots.add(members.path("correlationId")),
            slots.add(members.path("sessionId")),
            slots.add(members.path("originalRequestId"))
        };
    }

    /** Zero where the record is not of the form; the twin tells what it is. */
    private static int kind(Form form, ObjectNode row) {
        return form.accepts(row)
                ? 1 + PartMapping.interactivity(row).ordinal() + (PartMapping.isFlagged(row) ? FLAGGED : 0)
                : 0;
    }

    Slots slots() {
        return slots;
    }

    /** The slot of {@code createdDateTime}. */
    int created() {
        return created;
    }

    Picks picks() {
        return new Picks(slots.count(), stepTimes);
    }

    TenancyCounts tenancies() {
        return tenancies;
    }

    /** Adds the row of a record; false where the twin must read it, and then nothing was added. */
    boolean add(byte[] text, Picks picks, Batch batch, int line) {
        for (int slot : required) {
            if (!picks.has(slot)) {
                return false;
            }
        }
        if (!picks.has(id) || !picks.has(created)) {
            return false;
        }
        long time = moments.nanos(text, picks.from(created), picks.to(created));
        int kinds = kind.number(text, picks, print);
        if (time == Moments.NONE
                || kinds == 0
                || identifier.read(text, picks.from(id), picks.to(id)) != Identifier.Kind.GUID) {
            return false;
        }
        batch.begin();
        batch.requestId(identifier.high(), identifier.low());
        batch.time(time);
        identifiers(text, picks, batch);
        StepTemplate steps = template(text, picks);
        if (!steps.add(text, picks, batch)) {
            batch.undo();
            return false;
        }
        int named = tenancy.number(text, picks, print);
        batch.parts(
                who.number(text, picks, print),
                tenancies.count(named),
                client.number(text, picks, print),
                place.number(text, picks, print),
                device.number(text, picks, print));
        batch.judgement(
                status.number(text, picks, print),
                risk.number(text, picks, print),
                policies.number(text, picks, print),
                steps.authentication());
        batch.end(INTERACTIVITIES[(kinds & FLAGGED - 1) - 1], kinds >= FLAGGED, origin, line);
        return true;
    }

    private void identifiers(byte[] text, Picks picks, Batch batch) {
        switch (read(text, picks, identifiers[0])) {
            case GUID -> batch.correlationId(identifier.high(), identifier.low());
            case ZERO -> batch.correlationId("", parts);
            default ->
                batch.correlationId(PartMapping.identifier(correlation.row(text, picks), "correlationId"), parts);
        }
        switch (read(text, picks, identifiers[1])) {
            case GUID -> batch.sessionId(identifier.high(), identifier.low());
            case ZERO, BLANK -> batch.sessionId("", parts);
            default -> batch.sessionId(PartMapping.identifier(session.row(text, picks), "sessionId"), parts);
        }
        switch (read(text, picks, identifiers[2])) {
            case GUID -> batch.originalRequestId(identifier.high(), identifier.low(), parts);
            case ZERO, BLANK -> batch.originalRequestId("", parts);
            default ->
                batch.originalRequestId(PartMapping.identifier(original.row(text, picks), "originalRequestId"), parts);
        }
    }

    private Identifier.Kind read(byte[] text, Picks picks, int slot) {
        return picks.has(slot) ? identifier.read(text, picks.from(slot), picks.to(slot)) : Identifier.Kind.BLANK;
    }

    private StepTemplate template(byte[] text, Picks picks) {
        boolean cut = picks.has(details) && picks.manyCount() > 0;
        print.begin();
        authentication.addTo(print, text, picks, details);
        if (cut) {
            addWithoutTimes(text, picks);
        } else if (picks.has(details)) {
            print.add(text, picks.from(details), picks.to(details));
        } else {
            print.absent();
        }
        int known = templateOf.find(print.close());
        if (known >= 0) {
            return templates.get(known);
        }
        StepTemplate made = new StepTemplate(authentication.row(text, picks), parts, moments, cut);
        templateOf.put(print, templates.size());
        templates.add(made);
        return made;
    }

    private void addWithoutTimes(byte[] text, Picks picks) {
        int at = picks.from(details);
        for (int time = 0; time < picks.manyCount(); time++) {
            print.add(text, at, picks.manyFrom(time));
            at = picks.manyTo(time);
        }
        print.add(text, at, picks.to(details));
    }
}
