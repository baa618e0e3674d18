package io.github.signindoctor.model;

import java.util.List;

/**
 * Where the event came from.
 *
 * @param address IP address, without port or brackets
 * @param resourceAddress address that the resource saw, where it differs
 * @param city as written
 * @param state state or province, as written
 * @param country two-letter code or name, as written
 * @param network autonomous system number, as written; {@code 0} is read as absent
 * @param namedLocations names of the tenant's named locations that hold the address
 * @param trusted whether one of them is marked as trusted
 */
public record Place(
        String address,
        String resourceAddress,
        String city,
        String state,
        String country,
        String network,
        List<String> namedLocations,
        Known trusted) {
    /** Copies the list. */
    public Place {
        namedLocations = List.copyOf(namedLocations);
    }

    /**
     * What tells one network from another: number and country together, for a network that spans the world makes nobody
     * at home everywhere; empty where the number is absent.
     */
    public String networkKey() {
        return network.isEmpty() ? "" : network + " " + country;
    }

    /** "Gent, BE", as much of it as is known; may be empty. */
    public String label() {
        return city.isEmpty() ? country : country.isEmpty() ? city : city + ", " + country;
    }

    Place or(Place other) {
        return new Place(
                Text.or(address, other.address),
                Text.or(resourceAddress, other.resourceAddress),
                Text.or(city, other.city),
                Text.or(state, other.state),
                Text.or(country, other.country),
                Text.or(network, other.network),
                namedLocations.isEmpty() ? other.namedLocations : namedLocations,
                trusted.or(other.trusted));
    }
}
