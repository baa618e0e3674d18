package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.model.AuthenticationStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An authentication whose steps lack only their times, because those alone differ from record to record. */
final class StepTemplate {
    private static final String TIME = "authenticationStepDateTime";
    private static final int FIXED = -1;

    private final Moments moments;
    private final int authentication;
    private final List<Step> steps = new ArrayList<>();
    private final int times;
    private int[] order = new int[8];
    private long[] nanos = new long[8];

    /**
     * A step.
     *
     * @param time which of the record's times is the step's; -1 where the time is part of the template
     * @param fixed that time
     * @param number of the step without its time
     * @param rank its place among the template's steps where times are equal
     */
    private record Step(int time, long fixed, int number, int rank) {}

    /** Takes the template from a row that is written like all that fit it. */
    StepTemplate(ObjectNode row, Parts parts, Moments moments, boolean cut) {
        this.moments = moments;
        authentication = parts.authentication(PartMapping.authentication(row));
        List<JsonNode> details = new ArrayList<>();
        row.path(Members.DETAILS).forEach(details::add);
        details.removeIf(each -> !each.isObject());
        List<AuthenticationStep> read = details.stream().map(PartMapping::step).toList();
        int[] ranks = ranks(read);
        int count = 0;
        for (int at = 0; at < ranks.length; at++) {
            boolean own = cut && details.get(at).path(TIME).isValueNode();
            AuthenticationStep step = read.get(at);
            steps.add(new Step(
                    own ? count : FIXED,
                    own ? 0 : step.at().map(Batch::nanos).orElse(Moments.NONE),
                    parts.step(step),
                    ranks[at]));
            count += own ? 1 : 0;
        }
        times = count;
    }

    /** Equal ones have equal ranks. */
    private static int[] ranks(List<AuthenticationStep> steps) {
        List<AuthenticationStep> untimed =
                steps.stream().map(step -> step.at(Optional.empty())).toList();
        Comparator<Integer> order = Comparator.comparing(untimed::get, AuthenticationStep.ORDER);
        List<Integer> sorted =
                IntStream.range(0, untimed.size()).boxed().sorted(order).toList();
        int[] ranks = new int[sorted.size()];
        for (int at = 1; at < ranks.length; at++) {
            boolean same = order.compare(sorted.get(at - 1), sorted.get(at)) == 0;
            ranks[sorted.get(at)] = same ? ranks[sorted.get(at - 1)] : at;
        }
        return ranks;
    }

    int authentication() {
        return authentication;
    }

    /** Adds the steps in their order; false where the record must be left to the twin. */
    boolean add(byte[] text, Picks picks, Batch batch) {
        if (picks.manyCount() != times) {
            return false;
        }
        if (order.length < steps.size()) {
            order = new int[steps.size()];
            nanos = new long[steps.size()];
        }
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            nanos[at] = step.fixed();
            if (step.time() != FIXED) {
                nanos[at] = moments.nanos(text, picks.manyFrom(step.time()), picks.manyTo(step.time()));
                if (nanos[at] == Moments.NONE) {
                    return false;
                }
            }
            insert(at);
        }
        for (int at = 0; at < steps.size(); at++) {
            if (at == 0 || !isSame(order[at - 1], order[at])) {
                batch.step(nanos[order[at]], steps.get(order[at]).number());
            }
        }
        return true;
    }

    /** Steps are few and nearly sorted. */
    private void insert(int step) {
        int at = step;
        while (at > 0 && compare(order[at - 1], step) > 0) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = step;
    }

    private int compare(int one, int other) {
        int time = Long.compare(nanos[one], nanos[other]);
        return time != 0
                ? time
                : Integer.compare(steps.get(one).rank(), steps.get(other).rank());
    }

    private boolean isSame(int one, int other) {
        return nanos[one] == nanos[other]
                && steps.get(one).number() == steps.get(other).number();
    }
}
