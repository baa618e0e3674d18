package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.ingest.time.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The earliest authentication step, which tells the time of a row that lost its own. */
public final class FirstStep {
    private FirstStep() {}

    /**
     * When it was; empty where no step has a time.
     *
     * @param canonical a row in the form of Graph's {@code signIn}
     */
    public static Optional<Instant> time(JsonNode canonical, Times times) {
        return canonical
                .path("authenticationDetails")
                .valueStream()
                .map(step -> step.path("authenticationStepDateTime").asText())
                .flatMap(written -> times.parse(written).stream())
                .min(Comparator.naturalOrder());
    }
}
