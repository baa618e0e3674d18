package io.github.signindoctor.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a practice tenant is to be.
 *
 * @param port on 127.0.0.1; 0 for any that is free
 * @param state file that keeps the tenant between runs and among processes; without one it lives in memory
 * @param reset whether to begin anew although the file holds a tenant
 * @param tenant what the made-up tenant is like
 * @param pace how its time passes
 * @param faults lasting troubles
 */
public record SandboxOptions(
        int port, Optional<Path> state, boolean reset, TenantPlan tenant, Pace pace, Set<Fault> faults) {
    /** Copies the faults. */
    public SandboxOptions {
        faults = Set.copyOf(faults);
    }

    /** Any free port, nothing kept, time that passes by requests alone: the same answers in every run. */
    public static SandboxOptions standard() {
        return new SandboxOptions(0, Optional.empty(), false, TenantPlan.STANDARD, Pace.STILL, Set.of());
    }

    /** The same with this port. */
    public SandboxOptions onPort(int other) {
        return new SandboxOptions(other, state, reset, tenant, pace, faults);
    }

    /** The same, kept in a file. */
    public SandboxOptions keptIn(Path file, boolean anew) {
        return new SandboxOptions(port, Optional.of(file), anew, tenant, pace, faults);
    }

    /** The same with another made-up tenant. */
    public SandboxOptions of(TenantPlan other) {
        return new SandboxOptions(port, state, reset, other, pace, faults);
    }

    /** The same with another course of time. */
    public SandboxOptions at(Pace other) {
        return new SandboxOptions(port, state, reset, tenant, other, faults);
    }

    /** The same with these lasting troubles. */
    public SandboxOptions with(Fault... troubles) {
        return new SandboxOptions(port, state, reset, tenant, pace, Set.of(troubles));
    }

    /**
     * What the made-up tenant is like.
     *
     * @param seed from which all that is random in it comes
     * @param colleagues people without a story, who make some 60 sign-ins each in the ten days before the start
     * @param start the time at which the practice begins
     */
    public record TenantPlan(long seed, int colleagues, Instant start) {
        /** A small tenant on a Tuesday morning. */
        public static final TenantPlan STANDARD = new TenantPlan(1, 12, Instant.parse("2026-06-02T09:00:00Z"));
    }

    /**
     * How time passes.
     *
     * @param speed virtual seconds for each real second; 0: only requests and {@link VirtualClock#advance} move it
     * @param limits whether calls are throttled by the published limits
     */
    public record Pace(double speed, boolean limits) {
        /** Time that passes by requests alone, limits on. */
        public static final Pace STILL = new Pace(0, true);
    }
}
