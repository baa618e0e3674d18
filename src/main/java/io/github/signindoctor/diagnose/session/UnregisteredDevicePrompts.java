package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each app asks once because the device has no identity; by design, and over soon. */
public final class UnregisteredDevicePrompts implements Check {
    private static final int LEAST = 3;
    private static final Duration ROW = Duration.ofMinutes(60);

    @Override
    public String cause() {
        return "unregistered-device-prompts";
    }

    @Override
    public String lookFor() {
        return "one answered prompt for each of 3 or more apps in a row on a device without identity, then silence";
    }

    @Override
    public boolean concerns(Story story) {
        return story.answered().size() >= LEAST;
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Attempt> prompts =
                Prompts.answered(story, each -> each.signIn().device().id().isEmpty() && !each.isSilent());
        List<Attempt> row = new ArrayList<>();
        Set<String> apps = new HashSet<>();
        for (Attempt attempt : prompts) {
            boolean far = !row.isEmpty()
                    && Duration.between(row.get(0).first(), attempt.first()).compareTo(ROW) > 0;
            if (far && apps.size() < LEAST) {
                row.clear();
                apps.clear();
            }
            if (row.isEmpty() || !far) {
                row.add(attempt);
                apps.add(attempt.readings().get(0).signIn().client().app().key());
            }
        }
        if (apps.size() < LEAST || row.size() > apps.size() + 1 || isStrange(prompts, story, context)) {
            return Optional.empty();
        }
        List<Reading> readings = Prompts.readings(row);
        readings = readings.stream().filter(story::isOpen).toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(cause(), story, readings)
                        .standing(true, context, Severity.INFO)
                        .severity(Severity.INFO)
                        .inferred()
                        .fact(
                                "each app asked once on a device without identity, and each prompt was answered",
                                readings)
                        .not("broken-device-token", "after one prompt for each app there is silence")
                        .wouldChange("the device is registered: then its identity does not arrive")
                        .done());
    }

    private static boolean isStrange(List<Attempt> prompts, Story story, Context context) {
        return prompts.stream()
                .flatMap(each -> each.readings().stream())
                .anyMatch(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.STRANGE);
    }
}
