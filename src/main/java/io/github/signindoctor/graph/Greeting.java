package io.github.signindoctor.graph;

import io.github.signindoctor.ingest.Download;
import java.time.Instant;
import java.util.Optional;

/**
 * What a tenant says first.
 *
 * @param tenant whose data it is
 * @param time the service's clock; empty where its answer carries none
 */
public record Greeting(Download.Tenant tenant, Optional<Instant> time) {}
