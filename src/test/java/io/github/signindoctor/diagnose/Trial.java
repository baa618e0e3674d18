package io.github.signindoctor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Asks for the one finding of a log. */
public final class Trial {
    private Trial() {}

    /** The only finding over these records. */
    public static Finding only(Event... events) {
        List<Finding> findings = Patient.findings(events);
        assertThat(findings).as("findings").hasSize(1);
        return findings.get(0);
    }

    /** The finding of this cause over these records, judged so long after the start. */
    public static Finding judged(Duration afterStart, String cause, Event... events) {
        return Patient.findings(
                        Event.START.plus(afterStart),
                        Arrays.stream(events).map(Event::record).toList())
                .stream()
                .filter(finding -> finding.cause().equals(cause))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + cause));
    }

    /** The facts of a finding, each with the number of its records. */
    public static List<String> facts(Finding finding) {
        return finding.evidence().stream()
                .map(fact -> fact.records().size() + ": " + fact.fact())
                .toList();
    }

    /** The rivals that a finding ruled out. */
    public static List<String> rivals(Finding finding) {
        return finding.ruledOut().stream().map(RuledOut::cause).toList();
    }
}
