package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.Filter;
import io.github.signindoctor.sandbox.odata.FilterException;
import io.github.signindoctor.sandbox.odata.FilterParser;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** A collection as Graph answers it: filtered, cut into pages, with the members that were asked for. */
final class Listing {
    private static final int PAGE = 100;
    private static final int LARGEST = 999;

    private final Call call;
    private final String context;

    Listing(Call call, String context) {
        this.call = call;
        this.context = context;
    }

    /** Everything, where a service knows no options. */
    Answer all(Collection<? extends JsonNode> nodes) {
        ArrayNode value = Json.array();
        nodes.forEach(each -> value.add(Json.visible(each)));
        return Answer.ok(envelope(value));
    }

    /** One page of what passes the filter. */
    Answer page(Collection<? extends JsonNode> nodes, FilterRules rules) throws Refusal {
        Filter filter = filter(call, rules);
        List<? extends JsonNode> passing =
                nodes.stream().filter(each -> filter.test().test(each)).toList();
        int skip = number("$skiptoken", number("$skip", 0));
        int top = number("$top", PAGE);
        if (top < 1 || top > LARGEST) {
            throw Refusal.request("Invalid page size specified: '" + top + "'. Must be between 1 and 999 inclusive.");
        }
        ArrayNode value = Json.array();
        for (JsonNode each : passing.subList(Math.min(skip, passing.size()), Math.min(skip + top, passing.size()))) {
            value.add(selected(call, each));
        }
        ObjectNode page = envelope(value);
        if (call.option("$count").filter("true"::equals).isPresent()) {
            page.put("@odata.count", passing.size());
        }
        if (skip + top < passing.size()) {
            page.put("@odata.nextLink", link(call, Integer.toString(skip + top)));
        }
        return Answer.ok(page);
    }

    ObjectNode envelope(ArrayNode value) {
        ObjectNode page = Json.object().put("@odata.context", call.root() + "/$metadata#" + context);
        page.set("value", value);
        return page;
    }

    private int number(String option, int otherwise) throws Refusal {
        String text = call.option(option).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,7}")) {
            throw Refusal.request("Invalid value '" + text + "' for $" + option.substring(1) + " query option found.");
        }
        return Integer.parseInt(text);
    }

    static Filter filter(Call call, FilterRules rules) throws Refusal {
        try {
            return call.option("$filter").isPresent()
                    ? FilterParser.parse(call.option("$filter").get(), rules)
                    : Filter.ALL;
        } catch (FilterException e) {
            throw Refusal.request("Unsupported property or property value or combination of property and operation.");
        }
    }

    /** The members of $select; all where there is none. */
    static ObjectNode selected(Call call, JsonNode node) throws Refusal {
        ObjectNode visible = Json.visible(node);
        if (call.option("$select").isEmpty()) {
            return visible;
        }
        ObjectNode chosen = Json.object();
        if (visible.has("@odata.type")) {
            chosen.set("@odata.type", visible.get("@odata.type"));
        }
        for (String name : call.option("$select").get().split(",")) {
            if (!visible.has(name.strip())) {
                throw Refusal.bad("Parsing OData Select and Expand failed: Could not find a property named '"
                        + name.strip() + "'.");
            }
            chosen.set(name.strip(), visible.get(name.strip()));
        }
        return chosen;
    }

    /** The same call with a token that tells where to go on. */
    static String link(Call call, String token) {
        StringBuilder link = new StringBuilder(call.root());
        call.path().forEach(each -> link.append('/').append(encoded(each)));
        TreeMap<String, String> query = new TreeMap<>(call.query());
        query.remove("$skip");
        query.put("$skiptoken", token);
        char mark = '?';
        for (var option : query.entrySet()) {
            link.append(mark).append(option.getKey()).append('=').append(encoded(option.getValue()));
            mark = '&';
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
