package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.report.Report;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the codes of an input: records, and the users who met them. */
final class CodeTable {
    private final Map<ErrorCode, Tally> tallies = new TreeMap<>();
    /** Logs hold hundreds of kinds of records and count millions of them. */
    private final Map<SignIn, Tally> byKind = new IdentityHashMap<>();
    /** Of records without a code, which the table does not show. */
    private final Tally codeless = new Tally();

    private static final int MOST_KINDS = 10_000;

    /** Of one code. */
    private static final class Tally {
        private long records;
        private int users;
        private SignInLog latest;

        void add(SignInLog ofUser) {
            records++;
            if (ofUser != latest) {
                latest = ofUser;
                users++;
            }
        }
    }

    private CodeTable() {}

    static List<Report.CodeCount> of(Roster roster, Predicate<SignIn> wanted, KnowledgeBase knowledge) {
        CodeTable table = new CodeTable();
        for (UserTimeline user : roster.users()) {
            table.count(user.signIns(), wanted, true);
        }
        table.count(roster.others(), wanted, false);
        return table.tallies.keySet().stream()
                .map(code -> table.row(code, knowledge))
                .toList();
    }

    private void count(SignInLog signIns, Predicate<SignIn> wanted, boolean ofUser) {
        for (int at = 0; at < signIns.size(); at++) {
            if (wanted == Diagnoser.EVERY_RECORD || wanted.test(signIns.outlineAt(at))) {
                Tally tally = tally(signIns.alikeAt(at));
                if (ofUser) {
                    tally.add(signIns);
                } else {
                    tally.records++;
                }
            }
        }
    }

    private Tally tally(SignIn alike) {
        Tally known = byKind.get(alike);
        if (known == null) {
            known = alike.status()
                    .code()
                    .map(code -> tallies.computeIfAbsent(code, key -> new Tally()))
                    .orElse(codeless);
            if (byKind.size() < MOST_KINDS) {
                byKind.put(alike, known);
            }
        }
        return known;
    }

    private Report.CodeCount row(ErrorCode code, KnowledgeBase knowledge) {
        return new Report.CodeCount(
                code,
                knowledge.code(code).map(CodePage::name).orElse(""),
                knowledge.code(code).map(page -> page.kind().id()).orElse("unknown"),
                tallies.get(code).records,
                tallies.get(code).users);
    }
}
