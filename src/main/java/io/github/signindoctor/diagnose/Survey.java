package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignInLog;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Both looks at the timelines of one tenant, by as many threads as there are processors. */
final class Survey {
    private final List<UserTimeline> timelines;
    private final KnowledgeBase knowledge;

    Survey(List<UserTimeline> timelines, KnowledgeBase knowledge) {
        this.timelines = timelines;
        this.knowledge = knowledge;
    }

    private interface Look<T> {
        void add(T counted, UserTimeline timeline, Reader reader);
    }

    TenantView view() {
        TenantTally tally = count(TenantTally::new, Survey::tally, (one, other) -> {
            one.merge(other);
            return one;
        });
        SecondLook second = tally.secondLook();
        return count(second::another, Survey::lookAgain, (one, other) -> {
                    one.merge(other);
                    return one;
                })
                .view();
    }

    private static void tally(TenantTally tally, UserTimeline timeline, Reader reader) {
        SignInLog records = timeline.signIns();
        Habits habits = new Habits(records);
        for (int at = 0; at < records.size(); at++) {
            Kind kind = tally.kinds().learn(records, at, reader);
            if (kind.succeeded()) {
                habits.add(at, kind);
            } else if (kind.isAccepted() && TenantTally.isTyped(kind.isSilent(), records.clientAt(at))) {
                tally.enter(timeline.user(), records.placeAt(at));
            }
            if (kind.isTrouble()) {
                tally.addTrouble(timeline.user(), reader.read(records, at));
            }
        }
        tally.add(timeline.user(), habits);
    }

    private static void lookAgain(SecondLook look, UserTimeline timeline, Reader reader) {
        look.addAll(timeline.user(), timeline.signIns(), reader);
    }

    /** Few large parts, for each part's count is merged. */
    private <T> T count(Supplier<T> empty, Look<T> look, BinaryOperator<T> merge) {
        int parts = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), timelines.size()));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    T counted = empty.get();
                    Reader reader = new Reader(knowledge);
                    int end = (int) ((part + 1L) * timelines.size() / parts);
                    for (int at = (int) ((long) part * timelines.size() / parts); at < end; at++) {
                        look.add(counted, timelines.get(at), reader);
                    }
                    return counted;
                })
                .reduce(merge)
                .orElseGet(empty);
    }
}
