package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Where the event came from. */
final class PlaceMapping {
    private PlaceMapping() {}

    static Place map(JsonNode row) {
        PlaceWords where = where(row.path("location"), row);
        String network = Values.text(row, "autonomousSystemNumber");
        JsonNode locations = row.path("networkLocationDetails");
        return new Place(
                Address.bare(Values.text(row, "ipAddress")),
                Address.bare(Values.text(row, "ipAddressFromResourceProvider")),
                where.city(),
                where.state(),
                where.country(),
                network.equals("0") ? "" : network,
                names(locations),
                trusted(locations));
    }

    private static PlaceWords where(JsonNode location, JsonNode row) {
        return location.isObject()
                ? new PlaceWords(
                        Values.text(location, "city"),
                        Values.text(location, "state"),
                        Values.text(location, "countryOrRegion"))
                : PlaceWords.of(Values.text(row, "location"));
    }

    private static List<String> names(JsonNode locations) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : locations) {
            Values.texts(each, "networkNames").stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    private static Known trusted(JsonNode locations) {
        Known trusted = Known.UNKNOWN;
        for (JsonNode each : locations) {
            if (Values.raw(each, "networkType").equalsIgnoreCase("trustedNamedLocation")) {
                return Known.YES;
            }
            trusted = Known.NO;
        }
        return trusted;
    }
}
