package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.odata.Filter;
import io.github.signindoctor.sandbox.odata.FilterException;
import io.github.signindoctor.sandbox.odata.FilterParser;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.story.Rows;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The report of sign-ins. */
final class SignInDesk {
    private static final String CONTEXT = "auditLogs/signIns";
    private static final Duration OLDEST = Duration.ofDays(90);
    private static final int LARGEST = 1000;

    private final Office office;
    private final Rows rows;

    SignInDesk(Office office) {
        this.office = office;
        this.rows = new Rows(office.tenant(), !office.faults().contains(Fault.NO_POLICY_READ));
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET auditLogs/signIns", Versions.BOTH, this::list)
                        .with("$top", "$skiptoken", "$filter", "$orderby", "$select"),
                Route.of("GET auditLogs/signIns/*", Versions.BOTH, this::one).with("$select"));
    }

    private Answer one(Call call) throws Refusal {
        office.needPremium();
        for (Event event : office.tenant().events().all()) {
            boolean shown = !event.shown().isAfter(call.now());
            if (shown && rows.id(event).equals(call.segment(2)) && (call.beta() || Rows.isInteractive(event))) {
                return Answer.ok(SignInView.of(call, rows.of(event)));
            }
        }
        throw Refusal.missing(call.segment(2));
    }

    private Answer list(Call call) throws Refusal {
        office.needPremium();
        Filter filter = filter(call);
        boolean everyKind = call.beta() && call.option("$filter").orElse("").contains("signInEventTypes");
        int top = top(call);
        boolean rising = rising(call);
        Cursor cursor = Cursor.of(call.option("$skiptoken"), rising);
        ArrayNode value = Json.array();
        Event last = null;
        for (Event event : ordered(rising)) {
            if (event.shown().isAfter(call.now())
                    || !cursor.isBefore(event)
                    || !filter.bounds().hold(event.time())
                    || !everyKind && !Rows.isInteractive(event)) {
                continue;
            }
            ObjectNode row = rows.of(event);
            if (filter.test().test(row)) {
                if (value.size() == top) {
                    return page(call, value, last);
                }
                value.add(SignInView.of(call, row));
                last = event;
            }
        }
        return Answer.ok(new Listing(call, CONTEXT).envelope(value));
    }

    private static Answer page(Call call, ArrayNode value, Event last) {
        ObjectNode page = new Listing(call, CONTEXT).envelope(value);
        return Answer.ok(page.put("@odata.nextLink", Listing.link(call, Cursor.after(last))));
    }

    private List<Event> ordered(boolean rising) {
        List<Event> all = office.tenant().events().all();
        if (rising) {
            return all;
        }
        List<Event> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Filter filter(Call call) throws Refusal {
        if (call.option("$filter").isEmpty()) {
            return Filter.ALL;
        }
        try {
            FilterRules rules = call.beta() ? FilterRules.BETA_SIGN_INS : FilterRules.SIGN_INS;
            Filter filter = FilterParser.parse(call.option("$filter").get(), rules);
            Instant from = filter.bounds().from();
            if (!from.equals(Instant.MIN) && from.isBefore(call.now().minus(OLDEST))) {
                throw Refusal.bad("Invalid filter clause");
            }
            return filter;
        } catch (FilterException e) {
            throw Refusal.bad(e.getMessage());
        }
    }

    private static int top(Call call) throws Refusal {
        String text = call.option("$top").orElse(Integer.toString(LARGEST));
        int top = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (top < 1 || top > LARGEST) {
            throw Refusal.bad("The limit of '1000' for Top query has been exceeded. The value from the incoming request"
                    + " is '" + text + "'.");
        }
        return top;
    }

    private static boolean rising(Call call) throws Refusal {
        return switch (call.option("$orderby").orElse("createdDateTime desc")) {
            case "createdDateTime desc" -> false;
            case "createdDateTime", "createdDateTime asc" -> true;
            default -> throw Refusal.bad("Invalid orderby clause");
        };
    }
}
