package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the codes of an input: records, and the users who met them. */
final class CodeTable {
    private final Map<ErrorCode, Long> records = new TreeMap<>();
    private final Map<ErrorCode, Set<String>> users = new TreeMap<>();

    private CodeTable() {}

    static List<Report.CodeCount> of(Roster roster, Predicate<SignIn> wanted, KnowledgeBase knowledge) {
        CodeTable table = new CodeTable();
        for (UserTimeline user : roster.users()) {
            String key = user.tenantId() + " " + user.user().id();
            table.count(user.signIns(), wanted, key);
        }
        table.count(roster.others(), wanted, "");
        return table.records.keySet().stream()
                .map(code -> table.row(code, knowledge))
                .toList();
    }

    private void count(SignInLog signIns, Predicate<SignIn> wanted, String user) {
        for (int at = 0; at < signIns.size(); at++) {
            SignIn signIn = signIns.outlineAt(at);
            if (wanted.test(signIn)) {
                count(signIn, user);
            }
        }
    }

    private void count(SignIn signIn, String user) {
        signIn.status().code().ifPresent(code -> {
            records.merge(code, 1L, Long::sum);
            Set<String> who = users.computeIfAbsent(code, key -> new HashSet<>());
            if (!user.isEmpty()) {
                who.add(user);
            }
        });
    }

    private Report.CodeCount row(ErrorCode code, KnowledgeBase knowledge) {
        return new Report.CodeCount(
                code,
                knowledge.code(code).map(CodePage::name).orElse(""),
                knowledge.code(code).map(page -> page.kind().id()).orElse("unknown"),
                records.get(code),
                users.get(code).size());
    }
}
