package io.github.signindoctor.ingest.mapping;

/**
 * A place in the portal's words.
 *
 * @param city empty where not said
 * @param state empty where not said
 * @param country two letters; empty where not said
 */
public record PlaceWords(String city, String state, String country) {
    /** Splits {@code City, State, CC} from the right, because only the city may hold a comma; a lone part is the country. */
    public static PlaceWords of(String words) {
        int country = words.lastIndexOf(',');
        int state = country < 0 ? -1 : words.lastIndexOf(',', country - 1);
        int city = state < 0 ? Math.max(country, 0) : state;
        return new PlaceWords(
                words.substring(0, city).strip(),
                state < 0 ? "" : words.substring(state + 1, country).strip(),
                words.substring(country + 1).strip());
    }
}
