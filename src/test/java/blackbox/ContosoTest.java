package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.NearMiss;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Samples;
import io.github.signindoctor.samples.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample week as a newcomer analyzes it, against what the generator put into it. */
class ContosoTest {
    private static final Log WEEK = Samples.week();
    private static Findings findings;

    @BeforeAll
    static void analyze() throws IOException {
        Run.Outcome outcome =
                Run.of("analyze", "samples/contoso", "--format", "json").outcome();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        findings = Findings.of(outcome.out());
    }

    @Test
    void a_day_that_stands_in_two_files_counts_once() {
        assertThat(findings.records()).isEqualTo(WEEK.rows().size());
    }

    @ParameterizedTest
    @EnumSource
    void each_trouble_is_named_first_for_whom_it_befell(Trouble trouble) {
        Person sufferer = WEEK.sufferer(trouble);

        assertThat(findings.causes(sufferer)).as(sufferer.upn()).startsWith(trouble.cause());
    }

    @ParameterizedTest
    @EnumSource
    void no_near_miss_is_called_what_it_is_not(NearMiss miss) {
        Person person = WEEK.subject(miss);

        assertThat(findings.causes(person)).as(person.upn()).doesNotContain(miss.notCause());
        if (miss.healthy()) {
            assertThat(findings.loudCauses(person)).as(person.upn()).isEmpty();
        } else {
            assertThat(findings.causes(person)).as(person.upn()).isNotEmpty();
        }
    }

    @Test
    void nobody_who_is_well_gets_a_finding_above_info() {
        assertThat(WEEK.healthy())
                .hasSize(30)
                .allSatisfy(person ->
                        assertThat(findings.loudCauses(person)).as(person.upn()).isEmpty());
    }

    @Test
    void every_finding_above_info_is_about_a_person_with_a_story() {
        List<String> troubled = Stream.concat(
                        Stream.of(Trouble.values()).map(WEEK::sufferer),
                        Stream.of(NearMiss.values())
                                .filter(miss -> !miss.healthy())
                                .map(WEEK::subject))
                .filter(Objects::nonNull)
                .map(Person::upn)
                .toList();

        assertThat(findings.all().filter(Findings::isLoud))
                .extracting(
                        finding -> finding.at("/subject/kind").asText(),
                        finding -> finding.at("/subject/name").asText())
                .allSatisfy(subject -> {
                    assertThat(subject.toList().get(0)).isEqualTo("user");
                    assertThat(troubled).contains((String) subject.toList().get(1));
                });
    }
}
