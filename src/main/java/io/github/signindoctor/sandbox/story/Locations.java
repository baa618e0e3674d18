package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which of the tenant's named locations an address or a country is in. */
final class Locations {
    private static final String ADDRESS = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

    private final Tenant tenant;
    private final Instant now;
    private final Duration lag;

    Locations(Tenant tenant, Instant now, Duration lag) {
        this.tenant = tenant;
        this.now = now;
        this.lag = lag;
    }

    /** Why a policy's locations are not met; empty where they are, or where it asks for none. */
    Optional<String> unmet(JsonNode asked, Circumstances.Place place) {
        if (!asked.isObject()) {
            return Optional.empty();
        }
        if (place.address().isEmpty() && place.country().isEmpty()) {
            return Optional.of("notEnoughInformation");
        }
        List<String> included = Json.list(asked.path("includeLocations"));
        boolean meant = (included.contains("All") || isInOneOf(included, place))
                && !isInOneOf(Json.list(asked.path("excludeLocations")), place);
        return meant ? Optional.empty() : Optional.of("location");
    }

    private boolean isInOneOf(List<String> ids, Circumstances.Place place) {
        for (String id : tenant.idsOf(Shelf.LOCATIONS)) {
            JsonNode location = tenant.get(Shelf.LOCATIONS, id, now, lag);
            boolean named = ids.contains(id)
                    || ids.contains("AllTrusted") && location.path("isTrusted").asBoolean();
            if (named && holds(location, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(JsonNode location, Circumstances.Place place) {
        for (JsonNode range : location.path("ipRanges")) {
            if (holds(range.path("cidrAddress").asText(), place.address())) {
                return true;
            }
        }
        return !place.country().isEmpty()
                && Json.list(location.path("countriesAndRegions")).contains(place.country());
    }

    /** Whether a range such as {@code 192.0.2.0/28} holds an address. */
    static boolean holds(String range, String address) {
        int slash = range.indexOf('/');
        if (slash < 0 || !address.matches(ADDRESS) || !range.substring(0, slash).matches(ADDRESS)) {
            return false;
        }
        byte[] network = bytes(range.substring(0, slash));
        byte[] one = bytes(address);
        int bits = Integer.parseInt(range.substring(slash + 1));
        return one.length > 0 && network.length == one.length && isSame(network, one, bits);
    }

    private static boolean isSame(byte[] network, byte[] address, int bits) {
        for (int bit = 0; bit < Math.min(bits, 8 * network.length); bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((network[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return new byte[0]; // four numbers, one of which is too large: in no range
        }
    }
}
