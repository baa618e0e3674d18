package io.github.signindoctor.command;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.report.Report;
import picocli.CommandLine.Option;

/** When findings shall end a run with a code of their own. */
final class FailOption {
    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Choice.Severities.class,
            completionCandidates = Choice.Severities.class,
            description = "end with code 3 if a finding is critical, high, medium, low or info, or worse")
    private Severity threshold;

    /** 3 where a finding reaches the threshold. */
    ExitCode code(Report report) {
        boolean found = threshold != null
                && report.advices().stream()
                        .anyMatch(advice -> advice.finding().severity().reaches(threshold));
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }
}
