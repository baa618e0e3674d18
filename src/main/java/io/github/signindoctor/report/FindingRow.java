package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** A finding with its number and title, as the machine formats list it. */
record FindingRow(String id, String title, Advice advice) {
    static List<FindingRow> all(Report report, KnowledgeBase knowledge) {
        var rows = new ArrayList<FindingRow>();
        for (Advice advice : report.advices()) {
            String cause = advice.finding().cause();
            String title = knowledge.cause(cause).map(CausePage::title).orElse(cause);
            rows.add(new FindingRow(FindingIds.at(rows.size()), title, advice));
        }
        return rows;
    }

    Finding finding() {
        return advice.finding();
    }

    /** The remedy to try first; empty where there is none. */
    String firstRemedy() {
        return advice.remedies().isEmpty() ? "" : advice.remedies().get(0).remedy();
    }

    /** The finding in one line. */
    String verdict() {
        String name = finding().subject().name();
        String who = name.isEmpty() ? finding().subject().id() : name;
        return who + ": " + title + ", " + finding().state().id();
    }
}
