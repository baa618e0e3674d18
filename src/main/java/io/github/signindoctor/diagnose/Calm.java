package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Ending;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognizes users whom nothing ailed, which are most: a few successes by everyday clients from one country, now and then
 * a prompt that was answered. Their story need not be told to know that no check finds anything in it. In doubt a user is
 * not calm, and the story is told.
 */
final class Calm {
    /** More records are looked at in full. */
    private static final int MOST_RECORDS = 128;
    /** As many answered prompts of one kind are no loop yet. */
    private static final int FEW = 3;
    /** So many records, each within a minute of the one before, may be an app that goes round in circles. */
    private static final int RUN = 5;

    private static final Duration BREATH = Duration.ofMinutes(1);

    private static final Set<Signal> OF_SUCCESS = EnumSet.of(
            Signal.PASSED,
            Signal.SATISFIED_BY_CLAIM,
            Signal.SATISFIED_ELSEWHERE,
            Signal.SKIPPED,
            Signal.FIRST_FACTOR_BY_CLAIM,
            Signal.CORRECT_PASSWORD,
            Signal.UNCLEAR);
    private static final Set<Signal> OF_PROMPT = EnumSet.of(
            Signal.PASSED, Signal.REQUIRED, Signal.EXPIRED, Signal.CORRECT_PASSWORD, Signal.GENERAL, Signal.UNCLEAR);
    private static final Set<String> EVERYDAY = Set.of("", "browser", "mobile apps and desktop clients");

    private final SignInLog log;
    private final Reader reader;
    private final TenantView tenant;

    private Calm(SignInLog log, Reader reader, TenantView tenant) {
        this.log = log;
        this.reader = reader;
        this.tenant = tenant;
    }

    /** How the attempts of such a user ended; empty for all others. */
    static Optional<Map<Outcome, Long>> outcomes(SignInLog log, Reader reader, Context context) {
        return log.size() > MOST_RECORDS
                ? Optional.empty()
                : new Calm(log, reader, context.tenant()).outcomes(context.asOf());
    }

    private Optional<Map<Outcome, Long>> outcomes(Instant asOf) {
        for (int at = 0; at < log.size(); at++) {
            if (!isEveryday(at) || !isInOneCountry(at)) {
                return Optional.empty();
            }
        }
        if (!hasBreaths()) {
            return Optional.empty();
        }
        Tries tries = new Tries(log, reader);
        return tries.outcomes(asOf).filter(any -> hasFewPrompts(tries.answered()));
    }

    /** Three or four answered prompts on one device, by one desktop client, or on no known device, may be a loop. */
    private boolean hasFewPrompts(int[] answered) {
        int nameless = 0;
        int rich = 0;
        for (int each : answered) {
            Device device = log.deviceAt(each);
            nameless += device.id().isEmpty() ? 1 : 0;
            rich += log.clientAt(each).clientApp().equalsIgnoreCase("browser") ? 0 : 1;
            if (Arrays.stream(answered)
                            .filter(other -> isSameMachine(each, other))
                            .count()
                    > FEW) {
                return false;
            }
        }
        return nameless < FEW && rich <= FEW;
    }

    private boolean isSameMachine(int one, int other) {
        Device here = log.deviceAt(one);
        Device there = log.deviceAt(other);
        return here.id().equals(there.id())
                && here.name().equals(there.name())
                && (!here.id().isEmpty()
                        || !here.name().isEmpty()
                        || log.clientAt(one)
                                .userAgent()
                                .equals(log.clientAt(other).userAgent()));
    }

    private boolean isEveryday(int at) {
        Reading alike = reader.readAlike(log, at);
        Client client = log.clientAt(at);
        boolean plain = log.riskAt(at).events().isEmpty()
                && EVERYDAY.contains(client.clientApp().toLowerCase(Locale.ROOT))
                && !client.protocol().equalsIgnoreCase("ropc")
                && !client.protocol().equalsIgnoreCase("deviceCode")
                && !client.transferMethod().equalsIgnoreCase("deviceCodeFlow");
        return plain && (alike.succeeded() ? OF_SUCCESS.contains(alike.signal()) : isPrompt(alike, at));
    }

    /** A prompt of the tenant's own rules, where nobody guesses passwords. */
    private boolean isPrompt(Reading alike, int at) {
        return alike.ending() == Ending.INTERRUPT
                && alike.hasCode(50058, 50074, 50076, 50140)
                && OF_PROMPT.contains(alike.signal())
                && !isOfUserSetting(alike.signIn().authentication())
                && !tenant.isSprayedFrom(log.placeAt(at).address(), TenantView.SPRAYED);
    }

    private static boolean isOfUserSetting(Authentication authentication) {
        return authentication.demands().stream()
                        .anyMatch(each -> each.provider().equalsIgnoreCase("user"))
                || authentication.steps().stream()
                        .anyMatch(each ->
                                each.requirement().toLowerCase(Locale.ROOT).contains("user"));
    }

    private boolean isInOneCountry(int at) {
        Place place = log.placeAt(at);
        return !place.address().isEmpty()
                && !place.country().isEmpty()
                && place.country().equals(log.placeAt(0).country());
    }

    private boolean hasBreaths() {
        List<Long> times = java.util.stream.IntStream.range(0, log.size())
                .mapToObj(at -> log.timeAt(at).getEpochSecond())
                .sorted()
                .toList();
        int run = 1;
        for (int at = 1; at < times.size() && run < RUN; at++) {
            run = times.get(at) - times.get(at - 1) <= BREATH.toSeconds() ? run + 1 : 1;
        }
        return run < RUN;
    }
}
