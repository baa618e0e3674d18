package io.github.signindoctor.sandbox.desk;

import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Switchboard;
import java.util.ArrayList;
import java.util.List;

/** All parts of Graph that are answered. */
public final class Desks {
    private Desks() {}

    /** All operations of an office. */
    public static Switchboard of(Office office) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new SignInDesk(office).routes());
        routes.addAll(new AuditDesk(office).routes());
        routes.addAll(new UserDesk(office).routes());
        routes.addAll(new MembershipDesk(office).routes());
        routes.addAll(new MethodDesk(office).routes());
        routes.addAll(new ContactDesk(office).routes());
        routes.addAll(new TokenDesk(office).routes());
        routes.addAll(new PassDesk(office).routes());
        routes.addAll(new PreferenceDesk(office).routes());
        routes.addAll(new RoleDesk(office).routes());
        routes.addAll(new PolicyDesk(office).routes());
        routes.addAll(new PolicyShelfDesk(office).routes());
        routes.addAll(new EvaluateDesk(office).routes());
        routes.addAll(new MethodPolicyDesk(office).routes());
        routes.addAll(new RegistrationDesk(office).routes());
        routes.addAll(new RiskDesk(office).routes());
        routes.addAll(new RiskySignInDesk(office).routes());
        routes.addAll(new TenantDesk(office).routes());
        return new Switchboard(routes);
    }
}
