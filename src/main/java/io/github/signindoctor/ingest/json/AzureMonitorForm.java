package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.Form;
import io.github.signindoctor.ingest.table.GraphNames;
import io.github.signindoctor.model.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of diagnostic settings, whose envelope may say what the event in it does not. */
record AzureMonitorForm() implements Form {
    private static final Set<String> ENVELOPE = Set.of(
            "category",
            "tenantId",
            "resourceId",
            "correlationId",
            "callerIpAddress",
            "resultType",
            "resultDescription",
            "identity",
            "location",
            "properties");
    private static final Set<String> FOLDED =
            ENVELOPE.stream().map(GraphNames::fold).collect(Collectors.toSet());

    @Override
    public Shape shape() {
        return Shape.AZURE_MONITOR;
    }

    @Override
    public String prefix() {
        return "properties/";
    }

    @Override
    public boolean isPlain(String object, String name) {
        if (!object.isEmpty()) {
            return GraphNames.of(name).equals(name) && !name.equals("category");
        }
        String folded = GraphNames.fold(name);
        return PlainNames.isPlain(name)
                && !folded.equals("createddatetime")
                && (ENVELOPE.contains(name) || !FOLDED.contains(folded));
    }

    @Override
    public boolean isWrapper(String name) {
        return ValueScanner.isList(name);
    }

    @Override
    public List<String> required() {
        return List.of("category");
    }

    @Override
    public boolean accepts(ObjectNode row) {
        return AzureMonitorRecords.isSignIn(row.path("category").asText());
    }

    @Override
    public ObjectNode canonical(ObjectNode part) {
        return AzureMonitorRecords.row(new Folded(part)).node();
    }
}
