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
        String[] where = where(row.path("location"), row);
        String network = Values.text(row, "autonomousSystemNumber");
        JsonNode locations = row.path("networkLocationDetails");
        return new Place(
                Address.bare(Values.text(row, "ipAddress")),
                Address.bare(Values.text(row, "ipAddressFromResourceProvider")),
                where[0],
                where[1],
                where[2],
                network.equals("0") ? "" : network,
                names(locations),
                trusted(locations));
    }

    private static String[] where(JsonNode location, JsonNode row) {
        return location.isObject()
                ? new String[] {
                    Values.text(location, "city"),
                    Values.text(location, "state"),
                    Values.text(location, "countryOrRegion")
                }
                : split(Values.text(row, "location"));
    }

    /** The portal's "City, State, CC", split from the right because only the city may hold a comma; a lone part is the country. */
    private static String[] split(String text) {
        int country = text.lastIndexOf(',');
        int state = country < 0 ? -1 : text.lastIndexOf(',', country - 1);
        return new String[] {
            state < 0
                    ? text.substring(0, Math.max(country, 0)).strip()
                    : text.substring(0, state).strip(),
            state < 0 ? "" : text.substring(state + 1, country).strip(),
            text.substring(country + 1).strip()
        };
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
