package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.DefenderRow;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Results of advanced hunting in Defender XDR. */
final class DefenderTable implements Table {
    static boolean recognises(Header header) {
        return header.has("timestamp") && header.has("accountupn") && header.has("errorcode");
    }

    @Override
    public Optional<Shape> shape() {
        return Optional.of(Shape.DEFENDER_XDR_CSV);
    }

    @Override
    public List<String> dateColumns() {
        return List.of("timestamp");
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        String date = row.get("timestamp");
        Optional<Instant> moment = dates.read(date, ZoneOffset.UTC, row.line());
        if (moment.isEmpty()) {
            sink.rejected(row.line(), Dates.unreadable(date));
            return;
        }
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        row.header().folded().forEach(name -> flat.put(name, row.get(name)));
        flat.put("timestamp", moment.get().toString());
        sink.signIn(DefenderRow.canonical(flat), Shape.DEFENDER_XDR_CSV, row.line());
    }
}
