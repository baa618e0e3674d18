package io.github.signindoctor.sandbox.story;

/** Where people are. Addresses and network numbers are those that are set aside for documentation. */
enum Place {
    OFFICE("192.0.2.10", "Utrecht", "NL", 64500, 52.0907, 5.1214),
    HOME("198.51.100.", "Zwolle", "NL", 64502, 52.5168, 6.083),
    PARTNER("203.0.113.20", "Bologna", "IT", 64505, 44.4949, 11.3426),
    FAR_AWAY("203.0.113.213", "Surabaya", "ID", 64511, -7.2575, 112.7521);

    /** Name of the office among the named locations. */
    static final String TRUSTED = "Utrecht office";

    final String address;
    final String city;
    final String country;
    final int network;
    final double latitude;
    final double longitude;

    Place(String address, String city, String country, int network, double latitude, double longitude) {
        this.address = address;
        this.city = city;
        this.country = country;
        this.network = network;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** The address of person number so-and-so there. */
    String address(int person) {
        return this == HOME ? address + (1 + person % 250) : address;
    }

    boolean isTrusted() {
        return this == OFFICE;
    }
}
