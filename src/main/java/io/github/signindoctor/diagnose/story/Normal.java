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

    private final Map<String, Instant> addresses = new HashMap<>();
    private final Map<String, Instant> networks = new HashMap<>();
    private final Map<String, Instant> countries = new HashMap<>();
    private final Map<String, Instant> devices = new HashMap<>();
    private Instant firstSuccess = Instant.MAX;
    private int inKnownCountries;
    /** Of the success that was learnt from last: mostly those of the next one, and then nothing new. */
    private Place place;

    private Device device;

    private Normal() {}

    /** Learns from readings in {@link Reading#ORDER}: what is met first is what counts. */
    static Normal of(List<Reading> readings) {
        Normal normal = new Normal();
        for (Reading reading : readings) {
            if (reading.succeeded()) {
                normal.learn(reading.signIn());
            }
        }
        return normal;
    }

    private void learn(SignIn success) {
        Instant at = success.createdDateTime();
        if (success.place() != place) {
            place = success.place();
            learn(addresses, place.address(), at);
            learn(networks, place.networkKey(), at);
            learn(countries, place.country(), at);
        }
        if (success.device() != device) {
            device = success.device();
            learn(devices, deviceKey(device), at);
        }
        firstSuccess = at.isBefore(firstSuccess) ? at : firstSuccess;
        inKnownCountries += place.country().isEmpty() ? 0 : 1;
    }

    private static void learn(Map<String, Instant> first, String value, Instant at) {
        if (!value.isEmpty()) {
            first.putIfAbsent(value, at);
        }
    }

    private static boolean knew(Map<String, Instant> first, String value, Instant at) {
        Instant then = value.isEmpty() ? null : first.get(value);
        return then != null && then.isBefore(at);
    }

    /** Whether the user had succeeded from this address, network or country before. */
    public boolean knewPlace(Place place, Instant at) {
        return knew(addresses, place.address(), at)
                || knew(networks, place.networkKey(), at)
                || knew(countries, place.country(), at);
    }

    /** Whether the user had succeeded from this very address before. */
    public boolean knewAddress(String address, Instant at) {
        return knew(addresses, address, at);
    }

    /** Whether the user had succeeded with this device before; a device without identity is never known. */
    public boolean knewDevice(Device device, Instant at) {
        return knew(devices, deviceKey(device), at);
    }

    /** Whether the log holds any success of the user before this time; without, nothing can be called unknown. */
    public boolean isKnownAt(Instant at) {
        return firstSuccess.isBefore(at);
    }

    /** Whether the user succeeded with this device at any time. */
    public boolean knowsDevice(Device device) {
        return devices.containsKey(deviceKey(device));
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
                && !countries.containsKey(place.country())
                && !networks.containsKey(place.networkKey())
                && !addresses.containsKey(place.address());
    }

    /** Whether the user had succeeded from this very address, or from its network, before. */
    public boolean knewNetwork(Place place, Instant at) {
        return knew(addresses, place.address(), at) || knew(networks, place.networkKey(), at);
    }

    private static String deviceKey(Device device) {
        return device.id().isEmpty() ? device.name() : device.id();
    }
}
