package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.tenant.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/** Lets the people live on until a time, in the order in which they act. */
public final class Life {
    private static final String NEXT = "next";
    private static final Duration PRESSED_SINCE = Duration.ofMinutes(52);
    private static final Duration SILENT_SINCE = Duration.ofMinutes(130);
    private static final Duration DISABLED_NOTICED = Duration.ofMinutes(70);
    private static final Duration HANDED_OVER = Duration.ofMinutes(3);
    private static final App[] WORK = {App.OFFICE_HOME, App.OUTLOOK_WEB, App.TEAMS_WEB, App.OUTLOOK_WEB};

    private final Tenant tenant;

    /** The people of this tenant. */
    public Life(Tenant tenant) {
        this.tenant = tenant;
    }

    private record Turn(long at, String life) {}

    /** Adds the lives that are not in the directory, once. */
    public void begin() {
        for (String id : tenant.idsOf(Shelf.USERS)) {
            if (trouble(id) == Trouble.PRESSED) {
                long at = tenant.start().minus(PRESSED_SINCE).toEpochMilli();
                tenant.put(Shelf.LIVES, "thief " + id, Json.object().put(NEXT, at));
            }
            since(trouble(id))
                    .ifPresent(at -> tenant.put(Shelf.LIVES, id, Json.object().put(NEXT, at)));
        }
    }

    /** When somebody comes for the first time; empty for those who were always there. */
    private Optional<Long> since(Trouble trouble) {
        return switch (trouble) {
            case EMERGENCY -> Optional.of(Long.MAX_VALUE);
            case NEW_HIRE ->
                Optional.of(tenant.start().minus(Duration.ofHours(26)).toEpochMilli());
            case RISKY_UNREGISTERED ->
                Optional.of(tenant.start().minus(Duration.ofHours(25)).toEpochMilli());
            case GUEST -> Optional.of(tenant.start().minus(Duration.ofHours(94)).toEpochMilli());
            default -> Optional.empty();
        };
    }

    /** Plays everything that is due. */
    public void until(Instant now) {
        PriorityQueue<Turn> queue =
                new PriorityQueue<>(Comparator.comparingLong(Turn::at).thenComparing(Turn::life));
        for (String life : tenant.idsOf(Shelf.LIVES)) {
            queue.add(new Turn(tenant.get(Shelf.LIVES, life).path(NEXT).asLong(), life));
        }
        while (!queue.isEmpty() && queue.peek().at() <= now.toEpochMilli()) {
            Turn turn = queue.remove();
            queue.add(new Turn(act(turn), turn.life()));
        }
    }

    private long act(Turn turn) {
        boolean thief = turn.life().startsWith("thief ");
        Visitor who = new Visitor(tenant, turn.life().substring(thief ? "thief ".length() : 0), thief);
        Instant at = Instant.ofEpochMilli(turn.at());
        int visits = who.memory().path("visits").asInt() + 1;
        who.memory().put("visits", visits);
        Random chance = new Random(tenant.ids().of(turn.life(), visits).hashCode());
        boolean in = isSilent(who, at) ? silently(who, at, chance) : new Visit(who, app(who, chance), at, chance).run();
        long next = onset(
                who,
                turn.at(),
                new Habit(who, chance).next(at, in, tenant.start()).toEpochMilli());
        who.memory().put(NEXT, next);
        return next;
    }

    /** Nobody sleeps through the beginning of the own trouble. */
    private long onset(Visitor who, long at, long next) {
        Duration before = switch (who.trouble()) {
            case SILENT_CLIENT -> SILENT_SINCE;
            case DISABLED -> DISABLED_NOTICED;
            default -> Duration.ZERO;
        };
        long onset = tenant.start().minus(before).toEpochMilli();
        return !before.isZero() && at < onset ? Math.min(next, onset) : next;
    }

    /** A client whose token died this morning, and which goes on until sessions are revoked. */
    private boolean isSilent(Visitor who, Instant at) {
        Instant since = tenant.start().minus(SILENT_SINCE);
        JsonNode account = who.account(at);
        return who.trouble() == Trouble.SILENT_CLIENT
                && !at.isBefore(since)
                && account.path("accountEnabled").asBoolean()
                && Instant.parse(account.path("signInSessionsValidFromDateTime").asText())
                        .isBefore(since);
    }

    private static boolean silently(Visitor who, Instant at, Random chance) {
        return new Visit(who, App.ONEDRIVE, at, chance).write(Beat.SILENTLY_ASKED);
    }

    private static App app(Visitor who, Random chance) {
        return who.trouble() == Trouble.SCRIPT ? App.NIGHTLY_COPY : WORK[chance.nextInt(WORK.length)];
    }

    private Trouble trouble(String user) {
        return Trouble.valueOf(tenant.get(Shelf.USERS, user).path("_trouble").asText());
    }

    /** Somebody did something for this user, who is told and tries again in some minutes. */
    public void tell(String user, Instant now) {
        if (tenant.get(Shelf.LIVES, user) instanceof ObjectNode life
                && life.path(NEXT).asLong() < Long.MAX_VALUE) {
            life.put(NEXT, now.plus(HANDED_OVER).toEpochMilli());
        }
    }

    /** Something changed for many; who is in trouble tries again. */
    public void tellTroubled(Instant now) {
        for (String user : tenant.idsOf(Shelf.USERS)) {
            if (tenant.get(Shelf.LIVES, user).path("failures").asInt() > 0) {
                tell(user, now);
            }
        }
    }
}
