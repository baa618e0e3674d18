package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.UserDiagnosis;
import io.github.signindoctor.diagnose.UserHistory;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.UserRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came out tenant by tenant: the whole tenant is surveyed and judged first, then, in parallel, the users who are
 * asked about.
 *
 * @param tenant verdicts that touch one of these users
 * @param users one diagnosis for each of them with findings, and one for the attempts of all others
 * @param history what the one user did who was asked for by name; empty where nobody was
 */
record Examination(List<TenantVerdict> tenant, List<UserDiagnosis> users, Optional<UserHistory> history) {

    /**
     * Judges.
     *
     * @param expertise what is known beside the records
     */
    static Examination of(Roster whole, Roster asked, Scope scope, Expertise expertise) {
        List<TenantVerdict> verdicts = new ArrayList<>();
        List<UserDiagnosis> users = new ArrayList<>();
        Diagnoser diagnoser =
                new Diagnoser(Checks.OF_TENANT, expertise.state().isPresent() ? Checks.WITH_STATE : Checks.ALL);
        Set<UserRef> wanted = asked.users().stream().map(UserTimeline::user).collect(Collectors.toSet());
        List<UserHistory> histories = new ArrayList<>();
        Predicate<SignIn> counted = scope.counted();
        byTenant(whole).forEach((tenantId, timelines) -> {
            Context context = context(timelines, scope, expertise);
            List<TenantVerdict> ofTenant = diagnoser.diagnose(tenantId, context);
            ofTenant.stream().filter(verdict -> touches(verdict, wanted)).forEach(verdicts::add);
            users.addAll(timelines.parallelStream()
                    .filter(timeline -> wanted.contains(timeline.user()))
                    .map(timeline -> diagnoser.diagnose(timeline, ofTenant, context, counted))
                    .collect(Diagnoses.together()));
            named(asked, scope, tenantId)
                    .map(timeline -> diagnoser.retell(timeline, ofTenant, context, scope::covers))
                    .ifPresent(histories::add);
        });
        return new Examination(verdicts, users, histories.stream().findFirst());
    }

    private static Optional<UserTimeline> named(Roster asked, Scope scope, String tenantId) {
        return asked.users().stream()
                .filter(timeline -> scope.filters().user().isPresent()
                        && timeline.tenantId().equals(tenantId))
                .findFirst();
    }

    /** In report order. */
    List<Finding> findings() {
        return Diagnoser.conclude(tenant, users);
    }

    private static boolean touches(TenantVerdict verdict, Set<UserRef> wanted) {
        return verdict.finding().extent().users().stream().anyMatch(wanted::contains);
    }

    private static Map<String, List<UserTimeline>> byTenant(Roster roster) {
        return roster.users().stream()
                .collect(Collectors.groupingBy(UserTimeline::tenantId, TreeMap::new, Collectors.toList()));
    }

    private static Context context(List<UserTimeline> timelines, Scope scope, Expertise expertise) {
        Instant asOf = scope.asOf().orElseThrow();
        Instant from = scope.signIns().isEmpty() ? asOf : scope.signIns().timeAt(0);
        KnowledgeBase knowledge = expertise.knowledge();
        return new Context(asOf, from, Diagnoser.survey(timelines, knowledge), knowledge).with(expertise.state());
    }
}
