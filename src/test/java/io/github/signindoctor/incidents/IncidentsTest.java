package io.github.signindoctor.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents with known answers, which lie in a folder of their own that the environment names. */
class IncidentsTest {
    private static final Score SCORE = new Score();
    private static final Optional<String> REFERENCE = Optional.ofNullable(System.getenv("SIGNIN_DOCTOR_REFERENCE"));

    @BeforeEach
    void find() {
        assumeTrue(REFERENCE.isPresent(), "SIGNIN_DOCTOR_REFERENCE names no folder of labelled incidents");
    }

    @BeforeAll
    static void judge_all() throws IOException {
        if (REFERENCE.isPresent()) {
            judge(Path.of(REFERENCE.get(), "incidents", "public"));
        }
    }

    private static void judge(Path incidents) throws IOException {
        Analysis analysis = new Analysis(Knowledge.builtIn(), "0");
        for (Path each : Incident.folders(incidents)) {
            Incident incident = Incident.of(each);
            try {
                SCORE.judge(incident, report(analysis, each).advices());
            } catch (IOException | CaseException | RuntimeException problem) {
                SCORE.fail(incident, problem);
            }
        }
    }

    private static Report report(Analysis analysis, Path folder) throws IOException, CaseException {
        ExportFiles inputs =
                ExportFiles.of(Incident.inputs(folder), InputStream.nullInputStream(), ReadingOptions.DEFAULT);
        Report report = analysis.analyze(inputs, Filters.NONE);
        assertThat(report.input().records()).as("%s", folder).isPositive();
        return report;
    }

    @Test
    void every_incident_is_analyzed() {
        assertThat(SCORE.subjects()).isPositive();
        assertThat(SCORE.failures()).isEmpty();
    }

    @Test
    void of_a_hundred_subjects_97_get_the_right_cause_first() {
        assertThat(SCORE.percentOfCauses()).as("%s", SCORE).isGreaterThanOrEqualTo(97);
    }

    @Test
    void of_a_hundred_subjects_95_get_a_remedy_that_helps_first_or_second() {
        assertThat(SCORE.percentOfRemedies()).as("%s", SCORE).isGreaterThanOrEqualTo(95);
    }

    @Test
    void every_state_is_right_that_the_files_decide() {
        assertThat(SCORE.wrongStates()).isEmpty();
    }

    @Test
    void nobody_under_attack_is_offered_first_what_helps_the_attacker() {
        assertThat(SCORE.unsafe()).isEmpty();
    }

    @Test
    void nobody_who_is_well_is_alarmed() {
        assertThat(SCORE.falseAlarms()).isEmpty();
    }
}
