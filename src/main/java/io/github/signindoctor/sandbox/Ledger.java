package io.github.signindoctor.sandbox;

import io.github.signindoctor.sandbox.story.Life;
import io.github.signindoctor.sandbox.tenant.Founding;
import io.github.signindoctor.sandbox.tenant.StateFile;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Keeps the tenant, in memory or in a file that several processes share, and lets one caller at a time have it. */
final class Ledger {
    private final Optional<StateFile> file;
    private Tenant tenant;

    /** @throws IOException when the state file cannot be read or written */
    Ledger(SandboxOptions options) throws IOException {
        this.file = options.state().map(StateFile::new);
        if (file.isEmpty()) {
            tenant = fresh(options);
            return;
        }
        file.get().check();
        try (StateFile.Hold held = file.get().hold()) {
            Optional<Tenant> kept = options.reset() ? Optional.empty() : held.read();
            tenant = kept.isPresent() ? kept.get() : fresh(options);
            held.write(tenant);
        }
    }

    private static Tenant fresh(SandboxOptions options) {
        SandboxOptions.TenantPlan plan = options.tenant();
        Tenant tenant = Founding.of(plan.seed(), plan.colleagues(), plan.start());
        Life life = new Life(tenant);
        life.begin();
        life.until(plan.start());
        return tenant;
    }

    /** What is done with the tenant. */
    interface Work {
        /** @throws Refusal where the service says no */
        Answer with(Tenant tenant, Instant now) throws Refusal;
    }

    Tenant glance() {
        return tenant;
    }

    synchronized Answer let(VirtualClock clock, Work work) throws IOException, Refusal {
        if (file.isEmpty()) {
            return live(clock, work);
        }
        try (StateFile.Hold held = file.get().hold()) {
            tenant = held.read().orElse(tenant);
            try {
                return live(clock, work);
            } finally {
                held.write(tenant);
            }
        }
    }

    private Answer live(VirtualClock clock, Work work) throws Refusal {
        clock.atLeast(tenant.clock());
        Instant now = clock.now();
        new Life(tenant).until(now);
        tenant.clock(now);
        return work.with(tenant, now);
    }
}
