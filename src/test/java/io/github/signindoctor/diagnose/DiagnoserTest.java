package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoserTest {
    private static final String ELSEWHERE = "22222222-2222-4222-8222-222222222222";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void findings_come_by_severity_users_touched_and_subject_whatever_order_they_were_made_in(int seed) {
        List<Finding> ordered = List.of(
                finding(Severity.CRITICAL, 1, subject("zoe", "z", Event.TENANT), "b"),
                finding(Severity.HIGH, 3, subject("zoe", "z", Event.TENANT), "b"),
                finding(Severity.HIGH, 1, subject("ada", "z", Event.TENANT), "b"),
                finding(Severity.HIGH, 1, subject("bo", "a", ELSEWHERE), "b"),
                finding(Severity.HIGH, 1, subject("bo", "c", Event.TENANT), "b"),
                finding(Severity.HIGH, 1, subject("bo", "c", ELSEWHERE), "a"),
                finding(Severity.HIGH, 1, subject("bo", "c", ELSEWHERE), "b"),
                finding(Severity.INFO, 9, subject("ada", "a", Event.TENANT), "a"));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(seed));
        List<TenantVerdict> tenant = List.of(new TenantVerdict(shuffled.get(0), (user, reading) -> false));
        List<UserDiagnosis> users = List.of(
                new UserDiagnosis(shuffled.subList(1, 4), Map.of()),
                new UserDiagnosis(shuffled.subList(4, 8), Map.of()));
        assertThat(Diagnoser.conclude(tenant, users)).isEqualTo(ordered);
    }

    @Test
    void attempts_are_counted_by_outcome() {
        assertThat(outcomes(any -> true))
                .isEqualTo(Map.of(Outcome.SUCCEEDED, 2L, Outcome.BLOCKED, 1L, Outcome.FAILED, 1L));
    }

    @Test
    void attempts_without_a_wanted_record_are_not_counted() {
        assertThat(outcomes(record -> record.status().code().equals(Optional.of(ErrorCode.SUCCESS))))
                .isEqualTo(Map.of(Outcome.SUCCEEDED, 2L));
        assertThat(outcomes(none -> false)).isEmpty();
    }

    private static Map<Outcome, Long> outcomes(Predicate<SignIn> wanted) {
        List<SignIn> records = List.of(
                success().hour(0).record(),
                code(50126).hour(3).record(),
                code(53003).hour(6).record(),
                success().hour(9).record());
        List<UserTimeline> users = Roster.of(SignInLog.of(records)).users();
        Context context = new Context(
                Event.START.plus(Duration.ofDays(7)),
                Event.START,
                Diagnoser.survey(users, Patient.KNOWLEDGE),
                Patient.KNOWLEDGE);
        Diagnoser diagnoser = new Diagnoser(List.of(), Checks.ALL);
        UserDiagnosis all = diagnoser.diagnose(users.get(0), List.of(), context);
        UserDiagnosis some = diagnoser.diagnose(users.get(0), List.of(), context, wanted);
        assertThat(some.findings()).isEqualTo(all.findings());
        assertThat(all.outcomes()).containsAllEntriesOf(some.outcomes()).hasSize(3);
        return some.outcomes();
    }

    private static Subject subject(String name, String id, String tenant) {
        return new Subject(Subject.Kind.USER, tenant, id, name);
    }

    private static Finding finding(Severity severity, int users, Subject subject, String cause) {
        List<UserRef> touched = IntStream.range(0, users)
                .mapToObj(i -> new UserRef("u" + i, "u" + i))
                .toList();
        return new Finding(
                cause,
                subject,
                severity,
                Confidence.HIGH,
                Basis.DOCUMENTED,
                State.UNKNOWN,
                Optional.empty(),
                new Finding.Extent(
                        touched,
                        Event.START,
                        Event.START,
                        1,
                        new TreeMap<>(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }
}
