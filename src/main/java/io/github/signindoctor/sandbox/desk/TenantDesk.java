package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Singles;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.util.List;

/** The tenant itself and what it bought. */
final class TenantDesk {
    private final Office office;

    TenantDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET organization", Versions.V1, this::organization).with("$select"),
                Route.of("GET subscribedSkus", Versions.V1, this::skus).with("$select"));
    }

    private Answer organization(Call call) throws Refusal {
        JsonNode node = office.tenant().get(Shelf.SINGLES, Singles.ORGANIZATION);
        ArrayNode value = Json.array().add(Listing.selected(call, node));
        return Answer.ok(new Listing(call, "organization").envelope(value));
    }

    private Answer skus(Call call) throws Refusal {
        ArrayNode value = Json.array();
        for (JsonNode each : office.tenant().get(Shelf.SINGLES, Singles.SKUS)) {
            value.add(Listing.selected(call, office.faults().contains(Fault.NO_PREMIUM) ? basic(each) : each));
        }
        return Answer.ok(new Listing(call, "subscribedSkus").envelope(value));
    }

    private static ObjectNode basic(JsonNode sku) {
        ObjectNode basic = sku.deepCopy();
        basic.put("skuPartNumber", "O365_BUSINESS_ESSENTIALS").put("skuId", "3b555118-da6a-4418-894f-7df1e2096870");
        basic.set("servicePlans", Json.array());
        return basic;
    }
}
