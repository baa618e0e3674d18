package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.Optional;

/** Makes sign-ins of rows. */
final class Stored {
    private static final Interactivity[] INTERACTIVITIES = Interactivity.values();

    final Rows rows;
    final Parts parts;
    private volatile Kinds kinds;

    Stored(Rows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    static String requestId(Rows rows, Parts parts, int row) {
        return identifier(rows, parts, row, ID);
    }

    private static String identifier(Rows rows, Parts parts, int row, int place) {
        if (rows.has(row, ABSENT << place)) {
            return "";
        }
        long low = rows.number(row, place + 1);
        return rows.has(row, TEXTUAL << place)
                ? parts.texts.value((int) low)
                : Guids.text(rows.number(row, place), low);
    }

    Instant time(int row) {
        return Batch.instant(rows.number(row, TIME));
    }

    SignIn get(int row) {
        String requestId = requestId(rows, parts, row);
        Ids ids = new Ids(
                requestId,
                identifier(rows, parts, row, CORRELATION),
                original(row, requestId),
                identifier(rows, parts, row, SESSION));
        return signIn(row, ids, authentication(row));
    }

    /** A sign-in of the same kind; to be asked when all rows are joined. */
    SignIn alike(int row) {
        return kinds().example(row);
    }

    private Kinds kinds() {
        Kinds known = kinds;
        return known != null ? known : makeKinds();
    }

    private synchronized Kinds makeKinds() {
        if (kinds == null) {
            kinds = new Kinds(this);
        }
        return kinds;
    }

    /** A number that equal identifiers share, and different ones, as good as certainly, do not; 0 for none. */
    long key(int row, int place) {
        if (rows.has(row, ABSENT << place)) {
            return 0;
        }
        long low = rows.number(row, place + 1);
        return rows.has(row, TEXTUAL << place) ? mixed(TEXTUAL, low) : mixed(rows.number(row, place), low);
    }

    /** The same of the original request id. */
    long originalKey(int row) {
        Tail tail = rows.tail(row);
        return switch (tail.original) {
            case 0 -> 0;
            case ORIGINAL_SELF -> key(row, ID);
            case ORIGINAL_GUID -> mixed(tail.originalHigh, tail.originalLow);
            default -> mixed(TEXTUAL, tail.original - ORIGINAL_TEXT);
        };
    }

    private static long mixed(long high, long low) {
        long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
        return (mixed ^ mixed >>> 29) * 0x9E3779B97F4A7C15L | 1;
    }

    /** The same without identifiers. */
    SignIn sketch(int row) {
        return signIn(row, Ids.NONE, authentication(row));
    }

    /** The same without identifiers and steps. */
    SignIn outline(int row) {
        return signIn(row, Ids.NONE, parts.authentications.value(rows.get(row, AUTHENTICATION)));
    }

    private record Ids(String request, String correlation, String original, String session) {
        static final Ids NONE = new Ids("", "", "", "");
    }

    private SignIn signIn(int row, Ids ids, Authentication authentication) {
        return new SignIn(
                ids.request(),
                time(row),
                ids.correlation(),
                ids.original(),
                ids.session(),
                parts.whos.value(rows.get(row, WHO)),
                parts.tenancies.value(rows.get(row, TENANCY)),
                parts.clients.value(rows.client(row)),
                parts.places.value(rows.get(row, PLACE)),
                parts.devices.value(rows.get(row, DEVICE)),
                parts.statuses.value(rows.get(row, STATUS)),
                INTERACTIVITIES[rows.get(row, FLAGS) & INTERACTIVITY],
                authentication,
                parts.policies.value(rows.get(row, POLICIES)),
                parts.risks.value(rows.get(row, RISK)),
                rows.has(row, FLAGGED),
                parts.origins.value(rows.get(row, ORIGIN)).atLine(Integer.toUnsignedLong(rows.get(row, LINE))));
    }

    private String original(int row, String requestId) {
        Tail tail = rows.tail(row);
        return switch (tail.original) {
            case 0 -> "";
            case ORIGINAL_SELF -> requestId;
            case ORIGINAL_GUID -> Guids.text(tail.originalHigh, tail.originalLow);
            default -> parts.texts.value(tail.original - ORIGINAL_TEXT);
        };
    }

    private Authentication authentication(int row) {
        Authentication shared = parts.authentications.value(rows.get(row, AUTHENTICATION));
        Tail tail = rows.tail(row);
        if (tail.steps == 0) {
            return shared;
        }
        AuthenticationStep[] steps = new AuthenticationStep[tail.steps];
        for (int at = 0; at < steps.length; at++) {
            AuthenticationStep step = parts.steps.value(tail.next());
            long time = tail.stepTime;
            steps[at] = time == Batch.NO_TIME ? step : step.at(Optional.of(Batch.instant(time)));
        }
        return shared.ofSteps(java.util.List.of(steps));
    }
}
