package io.github.signindoctor.samples;

/**
 * Where a sign-in comes from. Addresses are of the documentation ranges, network numbers too.
 *
 * @param named name of the trusted named location, empty where there is none
 */
public record Site(String address, City city, int network, String named) {

    /** The office that most people share: the tenant's trusted place. */
    public static final Site OFFICE = new Site("192.0.2.10", City.UTRECHT, 64500, "Utrecht office");

    /** The second office. */
    public static final Site BRANCH = new Site("192.0.2.20", City.GALWAY, 64501, "Galway office");

    /** A town, with what the log says about it. */
    public enum City {
        UTRECHT("Utrecht", "Utrecht", "NL", 52.0907, 5.1214),
        ZWOLLE("Zwolle", "Overijssel", "NL", 52.5168, 6.083),
        BREDA("Breda", "Noord-Brabant", "NL", 51.5719, 4.7683),
        GALWAY("Galway", "Galway", "IE", 53.2707, -9.0568),
        CORK("Cork", "Cork", "IE", 51.8985, -8.4756),
        BOLOGNA("Bologna", "Emilia-Romagna", "IT", 44.4949, 11.3426),
        MONTREAL("Montreal", "Quebec", "CA", 45.5019, -73.5674),
        LAGOS("Lagos", "Lagos", "NG", 6.5244, 3.3792),
        SURABAYA("Surabaya", "Jawa Timur", "ID", -7.2575, 112.7521),
        TASHKENT("Tashkent", "Toshkent", "UZ", 41.2995, 69.2401),
        ASUNCION("Asuncion", "Asuncion", "PY", -25.2637, -57.5759),
        PERTH("Perth", "Western Australia", "AU", -31.9523, 115.8613),
        /** What an export tells that leaves the place out. */
        UNTOLD("", "", "", 0, 0);

        /** Name of the town as the log prints it. */
        public final String town;

        /** Province or county. */
        public final String state;

        /** Two-letter country code. */
        public final String country;

        /** Degrees north. */
        public final double latitude;

        /** Degrees east. */
        public final double longitude;

        City(String town, String state, String country, double latitude, double longitude) {
            this.town = town;
            this.state = state;
            this.country = country;
            this.latitude = latitude;
            this.longitude = longitude;
        }
    }

    /** The home of person number {@code index}. */
    static Site home(int index) {
        City[] towns = {City.UTRECHT, City.ZWOLLE, City.BREDA, City.UTRECHT, City.GALWAY, City.CORK};
        return new Site("198.51.100." + (1 + index % 250), towns[index % towns.length], 64502, "");
    }

    /** Mobile data: the address changes all day and belongs to the carrier. */
    static Site mobile(int turn, City near) {
        boolean newer = turn % 3 == 2;
        String address = newer
                ? "2001:db8:40:" + Integer.toHexString(0x100 + turn % 200) + "::1f"
                : "192.0.2." + (128 + turn * 7 % 120);
        return new Site(address, near, 64503, "");
    }

    /** A hotel or a customer's office abroad. */
    static Site abroad(City city, int turn) {
        return new Site("2001:db8:77:" + Integer.toHexString(0x10 + turn) + "::5", city, 64504 + turn % 3, "");
    }

    /** A rented server of a network of its own. */
    static Site rented(City city, Chance chance) {
        return new Site("203.0.113." + chance.between(200, 254), city, chance.between(64512, 65534), "");
    }

    /** A server rented in the network of a provider that everybody can rent from. */
    static Site hosted(City city, int network, int turn) {
        return new Site("203.0.113." + (100 + turn % 40), city, network, "");
    }

    /** A rented server that nobody of the tenant works from. */
    static Site strange(City city, int turn) {
        return new Site("203.0.113." + (200 + turn % 50), city, 64511, "");
    }
}
