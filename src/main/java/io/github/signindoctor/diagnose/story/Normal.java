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
    private final Map<String, Instant> firstSuccess = new HashMap<>();

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

    private static String deviceKey(Device device) {
        return device.id().isEmpty() ? device.name() : device.id();
    }
}
