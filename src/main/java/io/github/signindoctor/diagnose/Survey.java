package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.SignInLog;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Both looks at the timelines of one tenant, by as many threads as there are processors. */
final class Survey {
    private final List<UserTimeline> timelines;
    private final Reader reader;

    Survey(List<UserTimeline> timelines, Reader reader) {
        this.timelines = timelines;
        this.reader = reader;
    }

    TenantView view() {
        TenantTally tally = count(TenantTally::new, this::tally, (one, other) -> {
            one.merge(other);
            return one;
        });
        SecondLook second = tally.secondLook();
        return count(second::another, this::lookAgain, (one, other) -> {
                    one.merge(other);
                    return one;
                })
                .view();
    }

    /** Of a success the tally wants no identifiers. */
    private void tally(TenantTally tally, UserTimeline timeline) {
        SignInLog records = timeline.signIns();
        for (int at = 0; at < records.size(); at++) {
            Reading sketch = reader.read(records.sketchAt(at));
            tally.add(timeline.user(), sketch.succeeded() ? sketch : reader.read(records.get(at)));
        }
    }

    private void lookAgain(SecondLook look, UserTimeline timeline) {
        SignInLog records = timeline.signIns();
        for (int at = 0; at < records.size(); at++) {
            if (look.mayMatter(timeline.user(), records.outlineAt(at))) {
                look.add(timeline.user(), reader.read(records.get(at)));
            }
        }
    }

    /** Few large parts, for each part's count is merged. */
    private <T> T count(Supplier<T> empty, BiConsumer<T, UserTimeline> add, BinaryOperator<T> merge) {
        int parts = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), timelines.size()));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    T counted = empty.get();
                    int end = (int) ((part + 1L) * timelines.size() / parts);
                    for (int at = (int) ((long) part * timelines.size() / parts); at < end; at++) {
                        add.accept(counted, timelines.get(at));
                    }
                    return counted;
                })
                .reduce(merge)
                .orElseGet(empty);
    }
}
