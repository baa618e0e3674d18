package io.github.signindoctor.sandbox.tenant;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers that are the same in every run with the same seed.
 *
 * @param seed of the tenant
 */
public record Ids(long seed) {
    /** The identifier that belongs to a kind of thing and a word or number for it. */
    public String of(String kind, Object which) {
        byte[] name = ("practice " + seed + " " + kind + " " + which).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    /** The tenant's own identifier. */
    public String tenant() {
        return of("tenant", "tailspin");
    }
}
