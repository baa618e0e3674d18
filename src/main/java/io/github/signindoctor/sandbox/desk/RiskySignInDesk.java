package io.github.signindoctor.sandbox.desk;

import io.github.signindoctor.sandbox.desk.RiskDesk.Verdict;
import io.github.signindoctor.sandbox.story.Rows;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an administrator says of single sign-ins, which only the beta hears. */
final class RiskySignInDesk {
    private final Office office;
    private final RiskDesk risk;

    RiskySignInDesk(Office office) {
        this.office = office;
        this.risk = new RiskDesk(office);
    }

    List<Route> routes() {
        return List.of(
                judgeSignIns(
                        "confirmCompromised",
                        new Verdict("confirmedCompromised", "high", "adminConfirmedSigninCompromised")),
                judgeSignIns("confirmSafe", new Verdict("confirmedSafe", "none", "adminConfirmedSigninSafe")));
    }

    private Route judgeSignIns(String action, Verdict verdict) {
        return Route.of("POST auditLogs/signIns/" + action, Versions.BETA, call -> judgedSignIns(call, verdict))
                .taking(Shape.of("signIn").lists("requestIds"));
    }

    /** The verdict on a sign-in becomes one on its user. */
    private Answer judgedSignIns(Call call, Verdict verdict) throws Refusal {
        risk.needLicence();
        List<String> ids = Json.list(call.body().path("requestIds"));
        Rows rows = new Rows(office.tenant(), true);
        Set<String> users = new TreeSet<>();
        for (Event event : office.tenant().events().all()) {
            if (ids.contains(rows.id(event)) && !event.shown().isAfter(call.now())) {
                users.add(event.user());
            }
        }
        if (users.isEmpty()) {
            throw Refusal.bad("The ids of sign-ins are missing, or no sign-in has one of them.");
        }
        users.forEach(user -> risk.judge(call, verdict, user));
        return Answer.done();
    }
}
