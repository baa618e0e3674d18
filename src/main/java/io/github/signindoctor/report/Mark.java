package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.util.List;

/** The sign before a line, for an eye that runs down the page. */
enum Mark {
    BAD("[x]", Ink.BAD),
    WARN("[!]", Ink.WARN),
    GOOD("[v]", Ink.GOOD),
    NOTE("[i]", Ink.STRONG);

    private final String sign;
    private final Ink ink;

    Mark(String sign, Ink ink) {
        this.sign = sign;
        this.ink = ink;
    }

    static Mark of(Finding finding) {
        // A healed attack is still an attack: only small troubles turn green.
        if (finding.state() == State.HEALED && !finding.severity().reaches(Severity.MEDIUM)) {
            return GOOD;
        }
        return switch (finding.severity()) {
            case CRITICAL, HIGH -> BAD;
            case MEDIUM, LOW -> WARN;
            case INFO -> NOTE;
        };
    }

    /** The mark of the whole: that of the first finding, which is the worst; green only where all of them are. */
    static Mark of(Report report) {
        List<Mark> marks =
                report.advices().stream().map(advice -> of(advice.finding())).toList();
        if (!marks.isEmpty()) {
            return marks.stream().filter(each -> each != GOOD).findFirst().orElse(GOOD);
        }
        if (report.input().records() > 0) {
            return GOOD;
        }
        return report.input().files().stream().anyMatch(file -> file.problemCount() > 0) ? WARN : NOTE;
    }

    String sign() {
        return sign;
    }

    Ink ink() {
        return ink;
    }
}
