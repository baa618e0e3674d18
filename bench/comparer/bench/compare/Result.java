package bench.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All runs of one program. */
final class Result {

    private final Rival rival;
    private final List<Measurement> runs = new ArrayList<>();

    Result(Rival rival) {
        this.rival = rival;
    }

    Rival rival() {
        return rival;
    }

    List<Measurement> runs() {
        return runs;
    }

    void add(Measurement run) {
        runs.add(run);
    }

    Measurement latest() {
        return runs.get(runs.size() - 1);
    }

    double seconds() {
        return median(Measurement::seconds);
    }

    double median(ToDoubleFunction<Measurement> value) {
        return median(runs.stream().mapToDouble(value).boxed().toList());
    }

    double most(ToDoubleFunction<Measurement> value) {
        return runs.stream().mapToDouble(value).max().orElse(0);
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
