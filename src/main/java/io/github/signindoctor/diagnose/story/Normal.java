package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is normal for one user, learned from the log itself: from where and with what the user succeeded before.
 *
 * <p>A place is known by its address, network or country, as the vocabulary defines it.
 */
public final class Normal {
    private static final int SETTLED = 3;

    private final Map<String, Instant> firstSuccess = new HashMap<>();
    private int inKnownCountries;

    private Normal() {}

    static Normal of(List<Reading> readings) {
        Normal normal = new Normal();
        readings.stream().filter(Reading::succeeded).forEach(reading -> {
            SignIn signIn = reading.signIn();
            Place place = signIn.place();
            normal.learn("address", place.address(), reading.at());
            normal.learn("network", place.networkKey(), reading.at());
            normal.learn("country", place.country(), reading.at());
            normal.learn("device", deviceKey(signIn.device()), reading.at());
            normal.learn("any", "success", reading.at());
            normal.inKnownCountries += place.country().isEmpty() ? 0 : 1;
        });
        return normal;
    }

    private void learn(String kind, String value, Instant at) {
        if (!value.isEmpty()) {
            firstSuccess.merge(kind + " " + value, at, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private boolean knew(String kind, String value, Instant at) {
        Instant first = value.isEmpty() ? null : firstSuccess.get(kind + " " + value);
        return first != null && first.isBefore(at);
    }

    /** Whether the user had succeeded from this address, network or country before. */
    public boolean knewPlace(Place place, Instant at) {
        return knew("address", place.address(), at)
                || knew("network", place.networkKey(), at)
                || knew("country", place.country(), at);
    }

    /** Whether the user had succeeded from this very address before. */
    public boolean knewAddress(String address, Instant at) {
        return knew("address", address, at);
    }

    /** Whether the user had succeeded with this device before; a device without identity is never known. */
    public boolean knewDevice(Device device, Instant at) {
        return knew("device", deviceKey(device), at);
    }

    /** Whether the log holds any success of the user before this time; without, nothing can be called unknown. */
    public boolean isKnownAt(Instant at) {
        return knew("any", "success", at);
    }

    /** Whether the user succeeded with this device at any time. */
    public boolean knowsDevice(Device device) {
        return firstSuccess.containsKey("device " + deviceKey(device));
    }

    /** Whether enough successes name their country to call another one foreign. */
    public boolean hasCountries() {
        return inKnownCountries >= SETTLED;
    }

    /**
     * Whether the user succeeded several times, before or after, and never from the country, network or address of this
     * place; never where the record does not name its country.
     */
    public boolean livesElsewhere(Place place) {
        return hasCountries()
                && !place.country().isEmpty()
                && !firstSuccess.containsKey("country " + place.country())
                && !firstSuccess.containsKey("network " + place.networkKey())
                && !firstSuccess.containsKey("address " + place.address());
    }

    /** Whether the user had succeeded from this very address, or from its network, before. */
    public boolean knewNetwork(Place place, Instant at) {
        return knew("address", place.address(), at) || knew("network", place.networkKey(), at);
    }

    private static String deviceKey(Device device) {
        return device.id().isEmpty() ? device.name() : device.id();
    }
}
