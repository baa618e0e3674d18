package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantTally;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.UserRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One program tries many accounts from many addresses. What binds the tries is the agent, the app and the time; what
 * tells them from colleagues who mistype with a common browser is that nobody works from where they come.
 */
final class ScatteredSpray {
    private static final int LEAST_USERS = TenantView.SPRAYED;
    private static final int LEAST_PLACES = 4;
    private static final int[] TRIED = {50126, 50053, 50034, 50055};

    /** The sprays of this kind, one for each agent and app. */
    List<TenantVerdict> examine(String cause, String tenantId, Context context) {
        Map<String, Set<String>> placesOf = new TreeMap<>();
        Map<String, Set<UserRef>> refusedBy = new TreeMap<>();
        for (String group : context.tenant().scattered()) {
            int cut = group.lastIndexOf('\n');
            String place = group.substring(cut + 1);
            refusedBy
                    .computeIfAbsent(group.substring(0, cut), key -> new HashSet<>())
                    .addAll(context.tenant().scatteredIn(group).users().keySet());
            boolean unknown = context.tenant().scatteredIn(group).users().keySet().stream()
                    .noneMatch(user -> context.tenant().isWorkedFrom(place, user.id()));
            if (unknown) {
                placesOf.computeIfAbsent(group.substring(0, cut), key -> new TreeSet<>())
                        .add(place);
            }
        }
        List<TenantVerdict> found = new ArrayList<>();
        placesOf.forEach((program, places) -> {
            Gathering all = new Gathering();
            places.forEach(place -> all.merge(context.tenant().scatteredIn(program + "\n" + place)));
            Wave wave = Wave.densest(program, all);
            if (places.size() >= LEAST_PLACES && wave.users() >= LEAST_USERS) {
                Gathering accepted = wave.accepted(refusedBy.get(program), context.tenant());
                Gathering whole = new Gathering();
                whole.merge(all);
                whole.merge(accepted);
                TenantDraft draft = PasswordSpray.judged(
                        new TenantDraft(cause, subject(tenantId), whole)
                                .standing(context)
                                .fact(tried(all, places), all.records()),
                        accepted,
                        Confidence.MEDIUM);
                found.add(verdict(draft, program, places, all));
            }
        });
        return found;
    }

    private static String tried(Gathering all, Set<String> places) {
        return "passwords of " + all.count() + " accounts were tried with one agent and app from " + places.size()
                + " places where nobody works";
    }

    private static Subject subject(String tenantId) {
        return new Subject(Subject.Kind.TENANT, tenantId, tenantId, tenantId);
    }

    private static TenantVerdict verdict(TenantDraft draft, String program, Set<String> places, Gathering all) {
        return new TenantVerdict(
                draft.not("wrong-password", "those who mistype come in from there afterwards")
                        .wouldChange("the addresses are a gateway of the tenant")
                        .done(),
                (user, reading) -> isOf(user, reading, program, places, all));
    }

    private static boolean isOf(UserRef user, Reading reading, String program, Set<String> places, Gathering all) {
        Client client = reading.signIn().client();
        Place place = reading.signIn().place();
        return reading.hasCode(TRIED)
                && all.users().containsKey(user)
                && program.equals(TenantTally.program(client))
                && (places.contains(place.networkKey()) || places.contains(place.address()));
    }
}
