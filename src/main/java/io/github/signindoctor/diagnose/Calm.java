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
import java.util.EnumSet;
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

    private static final long BREATH = Duration.ofMinutes(1).toNanos();

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
    private static final Set<String> EVERYDAY = Set.of("", "Browser", "Mobile Apps and Desktop clients");
    private static final Set<String> PROTOCOLS = Set.of("", "none", "oAuth2", "saml20", "wsFederation");
    private static final Set<String> TRANSFERS = Set.of("", "none");

    private final SignInLog log;
    private final Reader reader;
    private final TenantView tenant;
    /** Some of the clients that were found to be everyday ones; null where none is yet. People have few. */
    private final Client[] everyday = new Client[4];

    private int found;

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
        Kind[] kinds = new Kind[log.size()];
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = tenant.kinds().find(log, at, reader);
            if (!isEveryday(kinds[at], at) || !isInOneCountry(at)) {
                return Optional.empty();
            }
        }
        Tries tries = new Tries(log, kinds);
        return tries.holdsRun(RUN, BREATH)
                ? Optional.empty()
                : tries.outcomes(asOf).filter(any -> hasFewPrompts(tries.answered()));
    }

    /** Three or four answered prompts on one device, by one desktop client, or on no known device, may be a loop. */
    private boolean hasFewPrompts(int[] answered) {
        int nameless = 0;
        int rich = 0;
        for (int each : answered) {
            Device device = log.deviceAt(each);
            nameless += device.id().isEmpty() ? 1 : 0;
            rich += log.clientAt(each).clientApp().equalsIgnoreCase("browser") ? 0 : 1;
        }
        return nameless < FEW && rich <= FEW && (answered.length <= FEW || areOfSeveralMachines(answered));
    }

    private boolean areOfSeveralMachines(int[] answered) {
        for (int each : answered) {
            int same = 0;
            for (int other : answered) {
                same += isSameMachine(each, other) ? 1 : 0;
            }
            if (same > FEW) {
                return false;
            }
        }
        return true;
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

    private boolean isEveryday(Kind kind, int at) {
        return kind.isEveryday()
                && isOfEverydayClient(at)
                && log.riskAt(at).events().isEmpty()
                && (kind.succeeded() || !tenant.isSprayedFrom(log.placeAt(at).address(), TenantView.SPRAYED));
    }

    private boolean isOfEverydayClient(int at) {
        Client client = log.clientAt(at);
        for (Client known : everyday) {
            if (client == known) {
                return true;
            }
        }
        boolean fits = EVERYDAY.contains(client.clientApp())
                && PROTOCOLS.contains(client.protocol())
                && TRANSFERS.contains(client.transferMethod());
        if (fits) {
            everyday[found++ % everyday.length] = client;
        }
        return fits;
    }

    /** Whether a record says of its end nothing but a success, or a prompt by the tenant's own rules. */
    static boolean isEveryday(Reading reading) {
        return reading.succeeded() ? OF_SUCCESS.contains(reading.signal()) : isPrompt(reading);
    }

    private static boolean isPrompt(Reading reading) {
        return reading.ending() == Ending.INTERRUPT
                && reading.hasCode(50058, 50074, 50076, 50140)
                && OF_PROMPT.contains(reading.signal())
                && !isOfUserSetting(reading.signIn().authentication());
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
                && (at == 0 || place.country().equals(log.placeAt(0).country()));
    }
}
