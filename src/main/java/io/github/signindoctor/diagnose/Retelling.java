package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.ErrorCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells a judged story attempt by attempt, and marks what belongs to a finding. */
final class Retelling {
    private final Story story;
    private final TenantView tenant;
    private final Map<Attempt, List<LoopMark>> marks = new HashMap<>();

    Retelling(Story story, TenantView tenant) {
        this.story = story;
        this.tenant = tenant;
    }

    /** Marks the attempts that a finding about the user explains. */
    void mark(Verdict verdict) {
        List<Attempt> attempts = story.attemptsWith(verdict.explains());
        boolean loops = verdict.finding().loop().isPresent();
        for (int i = 0; i < attempts.size(); i++) {
            String key = verdict.finding().key();
            mark(attempts.get(i), loops ? new LoopMark(key, i + 1, attempts.size()) : new LoopMark(key, 0, 0));
        }
    }

    /** Marks the attempts that a finding about the tenant explains. */
    void mark(TenantVerdict verdict) {
        List<Reading> explained = story.readings().stream()
                .filter(each -> verdict.covers(story, each, tenant))
                .toList();
        String key = verdict.finding().key();
        story.attemptsWith(explained).forEach(attempt -> mark(attempt, new LoopMark(key, 0, 0)));
    }

    private void mark(Attempt attempt, LoopMark mark) {
        marks.computeIfAbsent(attempt, key -> new ArrayList<>()).add(mark);
    }

    /** The attempts that hold a record for which this holds, by time. */
    List<TimelineRow> rows(java.util.function.Predicate<Reading> shown) {
        return story.attempts().stream()
                .filter(attempt -> attempt.readings().stream().anyMatch(shown))
                .map(attempt -> new TimelineRow(attempt.first(), deed(attempt), marks.getOrDefault(attempt, List.of())))
                .toList();
    }

    private static TimelineRow.Deed deed(Attempt attempt) {
        return new TimelineRow.Deed(
                last(attempt, each -> each.signIn().client().app().label()),
                last(attempt, each -> each.signIn().place().address()),
                last(attempt, each -> each.signIn().place().label()),
                last(attempt, each -> each.signIn().device().label()),
                method(attempt),
                attempt.readings().stream().allMatch(Reading::isSilent),
                attempt.outcome(),
                codes(attempt));
    }

    /** What the last record says that says anything. */
    private static String last(Attempt attempt, Function<Reading, String> of) {
        List<Reading> readings = attempt.readings();
        for (int i = readings.size() - 1; i >= 0; i--) {
            String text = of.apply(readings.get(i));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String method(Attempt attempt) {
        String second = last(
                attempt,
                each -> each.factor() == SecondFactor.UNNAMED
                        ? ""
                        : each.factor().word());
        if (!second.isEmpty()) {
            return second;
        }
        boolean claim = attempt.readings().stream().anyMatch(each -> each.signal() == Signal.SATISFIED_BY_CLAIM);
        return claim ? "earlier sign-in" : last(attempt, Retelling::firstFactor);
    }

    private static String firstFactor(Reading reading) {
        return reading.signIn().authentication().steps().stream()
                .filter(AuthenticationStep::isPrimary)
                .map(AuthenticationStep::method)
                .filter(method -> !method.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<ErrorCode> codes(Attempt attempt) {
        List<ErrorCode> all = attempt.readings().stream()
                .flatMap(each -> each.signIn().status().code().stream())
                .distinct()
                .toList();
        return all.size() < 2
                ? all
                : all.stream().filter(code -> !code.equals(ErrorCode.SUCCESS)).toList();
    }
}
