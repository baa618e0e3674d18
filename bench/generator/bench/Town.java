package bench;

/** A town with an office, or one from which nobody of the tenant works. */
enum Town {
    UTRECHT("Utrecht", "Utrecht", "NL", 52.0907, 5.1214),
    GALWAY("Galway", "Galway", "IE", 53.2707, -9.0568),
    MUNICH("München", "Bayern", "DE", 48.1374, 11.5755),
    LEEDS("Leeds", "West Yorkshire", "GB", 53.8008, -1.5491),
    MALMO("Malmö", "Skåne", "SE", 55.605, 13.0038),
    PORTO("Porto", "Porto", "PT", 41.1496, -8.611),
    KRAKOW("Kraków", "Małopolskie", "PL", 50.0614, 19.9366),
    LYON("Lyon", "Auvergne-Rhône-Alpes", "FR", 45.764, 4.8357),
    LAGOS("Lagos", "Lagos", "NG", 6.5244, 3.3792),
    SURABAYA("Surabaya", "Jawa Timur", "ID", -7.2575, 112.7521),
    TASHKENT("Tashkent", "Toshkent", "UZ", 41.2995, 69.2401);

    static final int OFFICES = 8;

    final String title;
    final String state;
    final String country;
    final double latitude;
    final double longitude;

    Town(String title, String state, String country, double latitude, double longitude) {
        this.title = title;
        this.state = state;
        this.country = country;
        this.latitude = latitude;
        this.longitude = longitude;
    }
}
