package io.github.signindoctor.model;

/**
 * The device, as far as it showed itself.
 *
 * @param id device id; empty where the device has or showed no identity
 * @param name display name
 * @param operatingSystem as written
 * @param browser as written
 * @param compliant compliant with the tenant's device rules
 * @param managed managed by the tenant
 * @param trust {@code registered}, {@code joined}, {@code hybrid} or, where unknown to us, as written
 */
public record Device(
        String id, String name, String operatingSystem, String browser, Known compliant, Known managed, String trust) {
    /** The name to show: name, else operating system and browser; may be empty. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return operatingSystem.isEmpty() || browser.isEmpty()
                ? operatingSystem + browser
                : operatingSystem + ", " + browser;
    }

    Device or(Device other) {
        return new Device(
                Text.or(id, other.id),
                Text.or(name, other.name),
                Text.or(operatingSystem, other.operatingSystem),
                Text.or(browser, other.browser),
                compliant.or(other.compliant),
                managed.or(other.managed),
                Text.or(trust, other.trust));
    }
}
