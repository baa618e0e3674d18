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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the codes of an input: records, and the users who met them. */
final class CodeTable {
    private final Map<ErrorCode, Tally> tallies = new TreeMap<>();
    /** Logs hold hundreds of kinds of records and count millions of them. */
    private final Map<SignIn, Optional<Tally>> byKind = new IdentityHashMap<>();

    private static final int MOST_KINDS = 10_000;

    /** Of one code. */
    private static final class Tally {
        private long records;
        private int users;
        private UserTimeline latest;

        void add(UserTimeline user) {
            records++;
            if (user != latest) {
                latest = user;
                users++;
            }
        }
    }

    private CodeTable() {}

    static List<Report.CodeCount> of(Roster roster, Predicate<SignIn> wanted, KnowledgeBase knowledge) {
        CodeTable table = new CodeTable();
        for (UserTimeline user : roster.users()) {
            table.count(user.signIns(), wanted, Optional.of(user));
        }
        table.count(roster.others(), wanted, Optional.empty());
        return table.tallies.keySet().stream()
                .map(code -> table.row(code, knowledge))
                .toList();
    }

    private void count(SignInLog signIns, Predicate<SignIn> wanted, Optional<UserTimeline> user) {
        for (int at = 0; at < signIns.size(); at++) {
            if (wanted == Diagnoser.EVERY_RECORD || wanted.test(signIns.outlineAt(at))) {
                tally(signIns.alikeAt(at)).ifPresent(tally -> user.ifPresentOrElse(tally::add, () -> tally.records++));
            }
        }
    }

    private Optional<Tally> tally(SignIn alike) {
        Optional<Tally> known = byKind.get(alike);
        if (known == null) {
            known = alike.status().code().map(code -> tallies.computeIfAbsent(code, key -> new Tally()));
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
