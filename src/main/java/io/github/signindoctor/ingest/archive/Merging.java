package io.github.signindoctor.ingest.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.ingest.join.Steps;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merges the rows of a partition into one for each request id, by the same precedence as the join in memory. */
public final class Merging {
    private static final String STEPS = "authenticationDetails";
    private static final Comparator<Row> TIME_ORDER = Comparator.comparing(
                    (Row row) -> row.signIn().createdDateTime())
            .thenComparing(row -> row.signIn().requestId());

    private final Precedence precedence;
    private final SignInMapper mapper = new SignInMapper();

    /** Merges by this precedence. */
    public Merging(Precedence precedence) {
        this.precedence = precedence;
    }

    /** The merged rows of one partition, by time and id. Steps whose sign-in is not there are left out. */
    List<Row> rows(Partitions partitions, int partition) throws IOException {
        Map<String, List<Row>> copies = new TreeMap<>();
        for (Partitions.Stored stored : partitions.rows(partition)) {
            SignIn signIn = mapper.map(stored.canonical(), stored.origin());
            copies.computeIfAbsent(signIn.requestId(), id -> new ArrayList<>(1))
                    .add(new Row(signIn, stored.canonical()));
        }
        List<Row> merged = new ArrayList<>();
        for (List<Row> rows : copies.values()) {
            merge(rows, merged);
        }
        merged.sort(TIME_ORDER);
        return merged;
    }

    private void merge(Collection<Row> rows, List<Row> merged) {
        List<Row> records = rows.stream()
                .filter(row -> !isFragment(row))
                .sorted(Comparator.comparing(Row::signIn, precedence))
                .toList();
        if (records.isEmpty()) {
            return;
        }
        Row best = records.get(0);
        SignIn known = best.signIn();
        for (Row other : records.subList(1, records.size())) {
            NodeMerge.complete(new Row(known, best.canonical()), other);
            known = known.completedFrom(other.signIn());
        }
        rows.stream().filter(Merging::isFragment).forEach(fragment -> addSteps(best.canonical(), fragment));
        merged.add(new Row(mapper.map(best.canonical(), known.origin()), best.canonical()));
    }

    private static boolean isFragment(Row row) {
        return row.signIn().origin().shape() == Shape.PORTAL_CSV_AUTHDETAILS;
    }

    private void addSteps(ObjectNode canonical, Row fragment) {
        ArrayNode steps = canonical.path(STEPS) instanceof ArrayNode own ? own : canonical.putArray(STEPS);
        SignIn record = mapper.map(canonical, fragment.signIn().origin());
        if (Steps.isNew(record.authentication(), fragment.signIn().authentication())) {
            fragment.canonical().path(STEPS).forEach(steps::add);
        }
    }
}
