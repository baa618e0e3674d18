package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.story.Letters;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How records speak of a sign-in frequency: that one ran out, and which policy sets one. */
final class SignInFrequency {
    private static final String CONTROL = "signinfrequency";

    /** A policy that does not apply, is off or on trial asks nobody. */
    private static final Set<PolicyResult> IN_FORCE = Set.of(PolicyResult.SUCCESS, PolicyResult.FAILURE);

    private SignInFrequency() {}

    /** Whether a record says that one ran out: by its code, or by the lifetimes that counted. */
    static boolean ranOut(Reading reading) {
        return hasFrequency(reading.signIn().authentication().sessionLifetimes())
                || !reading.succeeded() && reading.hasCode(70043, 70044, 70046, 50078);
    }

    private static boolean hasFrequency(List<String> written) {
        for (String each : written) {
            if (isFrequency(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a policy that applied to the record carries the session control. */
    static boolean isCarried(Reading reading) {
        return carriers(reading).findAny().isPresent();
    }

    /** The policies in force that carry the session control, each once. */
    static List<PolicyRef> carriers(List<Reading> readings) {
        return readings.stream()
                .filter(Reading::succeeded)
                .flatMap(SignInFrequency::carriers)
                .map(PolicyRef::to)
                .distinct()
                .toList();
    }

    /** Their names, sorted, for a sentence. */
    static String names(List<Reading> readings) {
        return readings.stream()
                .flatMap(SignInFrequency::carriers)
                .map(AppliedPolicy::label)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\", \"", "\"", "\""));
    }

    private static Stream<AppliedPolicy> carriers(Reading reading) {
        return reading.signIn().policies().policies().stream()
                .filter(policy -> IN_FORCE.contains(policy.result()) && hasFrequency(policy.sessionControls()));
    }

    /** {@code SignInFrequency}, {@code signInFrequencyEveryTime}, {@code Sign-in frequency}: spellings differ by export. */
    private static boolean isFrequency(String written) {
        return Letters.of(written).startsWith(CONTROL);
    }
}
