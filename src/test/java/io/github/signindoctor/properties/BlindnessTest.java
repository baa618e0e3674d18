package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeing less makes nobody surer, and hands no stranger a factor. */
class BlindnessTest {

    static final Set<Ailment> ATTACKS = EnumSet.range(Ailment.MFA_FATIGUE_ATTACK, Ailment.MALICIOUS_ADDRESS_BLOCKED);

    /** What helps an attacker. */
    static final Set<String> RESETS = Set.of("temporary-access-pass", "re-register-mfa", "exclude-from-policy");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void removing_step_details_lowers_or_keeps_confidence(long seed) {
        Ward ward = Ward.of(seed).colleagues(8).with(Ailment.values());
        Examined seeing = examined(ward.log());
        Examined blind = examined(without(ward.log(), EnumSet.of(Detail.STEPS)));

        List<String> surer = new ArrayList<>();
        for (Ailment ailment : Ailment.values()) {
            for (Person person : ward.sufferers(ailment)) {
                Map<String, Confidence> before = confidences(seeing, person);
                confidences(blind, person).forEach((cause, after) -> {
                    if (before.containsKey(cause) && after.compareTo(before.get(cause)) < 0) {
                        surer.add(ailment + ": " + cause + " " + before.get(cause) + " became " + after);
                    }
                });
            }
        }
        assertThat(surer).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {44, 45, 46, 47, 58})
    void removing_details_never_turns_an_attack_into_a_reset(long seed) {
        Ward ward = Ward.of(seed).colleagues(8).with(ATTACKS.toArray(Ailment[]::new));
        for (Set<Detail> hidden : Detail.ALONE_AND_TOGETHER) {
            Examined blind = examined(without(ward.log(), hidden));
            for (Ailment attack : ATTACKS) {
                for (Person person : ward.sufferers(attack)) {
                    assertThat(resets(blind, person))
                            .as("%s, seed %d, removed: %s", attack, seed, hidden)
                            .isEmpty();
                }
            }
        }
    }

    /** The advice about a person that offers a reset first or second, in words. */
    private static List<String> resets(Examined examined, Person person) {
        return examined.about(person)
                .filter(advice -> Examined.remedies(advice).limit(2).anyMatch(RESETS::contains))
                .map(advice -> advice.finding().cause() + " "
                        + Examined.remedies(advice).toList())
                .toList();
    }

    private Examined examined(Log log) {
        return Examined.files(folder, Ways.whole(Ways.lines(log)));
    }

    private static Map<String, Confidence> confidences(Examined examined, Person person) {
        return examined.about(person)
                .collect(Collectors.toMap(
                        advice -> advice.finding().cause(),
                        advice -> advice.finding().confidence(),
                        (one, other) -> one));
    }

    /** The log as an export would tell it that leaves this out. */
    private static Log without(Log log, Set<Detail> hidden) {
        List<Row> rows = log.rows().stream()
                .map(row -> {
                    Row less = row;
                    for (Detail detail : hidden) {
                        less = detail.from(less);
                    }
                    return less;
                })
                .toList();
        return new Log(log.tenant(), rows, log.troubles(), log.nearMisses(), log.healthy());
    }
}
