package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Device;

/**
 * Whether records show the identity of their device: by its id, or, in an export that holds no ids at all, by what only
 * a device that proved itself can show: how it is joined, that it complies, that it is managed.
 */
final class DeviceProof {
    private final boolean ids;
    private final boolean traits;

    private DeviceProof(boolean ids, boolean traits) {
        this.ids = ids;
        this.traits = traits;
    }

    /** What the records of a story can show. */
    static DeviceProof of(Story story) {
        boolean ids = false;
        boolean traits = false;
        for (Reading reading : story.readings()) {
            Device device = device(reading);
            ids |= !device.id().isEmpty();
            traits |= hasTraits(device);
        }
        return new DeviceProof(ids, traits);
    }

    /** Whether any record shows a device at all; without, a missing proof cannot be told from a missing column. */
    boolean isVisible() {
        return ids || traits;
    }

    /** Whether the identities shown are no ids. */
    boolean isByTraits() {
        return !ids && traits;
    }

    /** Whether this record shows the identity of its device. */
    boolean shows(Reading reading) {
        return ids ? !device(reading).id().isEmpty() : hasTraits(device(reading));
    }

    private static boolean hasTraits(Device device) {
        return !device.trust().isEmpty()
                || device.compliant().isYes()
                || device.managed().isYes();
    }

    private static Device device(Reading reading) {
        return reading.signIn().device();
    }
}
