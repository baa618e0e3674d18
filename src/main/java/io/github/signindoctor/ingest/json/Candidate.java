package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.ingest.RowSink;

/**
 * A value that may be a record.
 *
 * @param value the value
 * @param line first line of it
 * @param surrounding what it stood in
 * @param sink takes what it turns out to be
 * @param depth how many envelopes were opened on the way
 */
record Candidate(JsonNode value, long line, Surrounding surrounding, RowSink sink, int depth) {
    /** Forwarders that wrap what forwarders wrapped are met; more than three levels are not. */
    static final int DEEPEST = 3;

    Candidate inside(JsonNode inner) {
        return new Candidate(inner, line, surrounding, sink, depth + 1);
    }

    void reject(String reason) {
        sink.rejected(line, reason);
    }
}
