package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.FirstStep;
import io.github.signindoctor.ingest.time.Times;
import java.time.Instant;
import java.util.Optional;

/** A canonical row under construction. What a row says itself is never overwritten by what stands around it. */
final class Row {
    private final ObjectNode row;

    Row(ObjectNode canonical) {
        this.row = canonical;
    }

    ObjectNode node() {
        return row;
    }

    /** Sets a member that is missing or blank, unless the text is empty. */
    Row fill(String member, String text) {
        if (!text.isEmpty() && CanonicalNode.isBlank(row.path(member))) {
            row.put(member, text);
        }
        return this;
    }

    /** The same inside an object member, which is made where it is missing. */
    Row fill(String object, String member, String text) {
        if (!text.isEmpty()) {
            ObjectNode inner = row.path(object) instanceof ObjectNode found ? found : row.putObject(object);
            new Row(inner).fill(member, text);
        }
        return this;
    }

    /**
     * Settles when it happened: what the row says, else what the envelope says, else its first authentication step.
     *
     * @return whether there is a moment at all
     */
    boolean settleTime(Times times, String envelope) {
        String own = row.path("createdDateTime").asText();
        Optional<Instant> moment =
                times.parse(own).or(() -> times.parse(envelope)).or(() -> FirstStep.time(row, times));
        if (moment.isPresent() && !(isCanonical(own) && times.parse(own).isPresent())) {
            row.put("createdDateTime", moment.get().toString());
        }
        return moment.isPresent();
    }

    private static boolean isCanonical(String text) {
        return text.length() >= "2000-01-01T00:00:00Z".length() && text.charAt(10) == 'T' && text.endsWith("Z");
    }
}
