package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Kit;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.tenant.Trouble;

/** Setting up a factor, by whoever gets so far: the owner, and the thief too where no factor is left. */
final class Registration {
    private static final AuditLog.Deed REGISTERED =
            new AuditLog.Deed("User registered security info", "UserManagement", "Authentication Methods");

    private final Visit visit;
    private final Visitor who;
    private final Tenant tenant;

    Registration(Visit visit, Visitor who) {
        this.visit = visit;
        this.who = who;
        this.tenant = who.tenant();
    }

    /** A pass opens the door and the page behind it. */
    boolean byPass(ObjectNode pass) {
        visit.enter(Beat.SIGNED_IN_BY_PASS);
        if (pass.path("isUsableOnce").asBoolean()) {
            pass.put("_used", true);
        }
        visit.openSecurityInfo();
        visit.write(Beat.SIGNED_IN_BY_TOKEN);
        boolean done = setUp();
        if (!done) {
            who.memory().remove(Visit.MFA_AT); // what a pass opened ends with the pass
        }
        return done;
    }

    /** With the password alone it takes an account without risk, and a place where that is allowed. */
    boolean byPassword() {
        if (visit.isRisky()) {
            return visit.write(Beat.REGISTRATION_RISKY);
        }
        visit.write(Beat.REGISTRATION_ASKED);
        if (who.trouble() == Trouble.GUEST) {
            return false;
        }
        visit.openSecurityInfo();
        if (visit.gate().asks() && isGuarded()) {
            return visit.write(Beat.REGISTRATION_REFUSED);
        }
        visit.write(Beat.REGISTRATION_ASKED);
        visit.later(150);
        return setUp() && visit.enter(Beat.SIGNED_IN_BY_PUSH);
    }

    /** Whether the page itself wants a second factor from here. */
    private boolean isGuarded() {
        return visit.gate().results(false).contains("ca05=failure");
    }

    private boolean setUp() {
        Methods methods = new Methods(tenant, who.user());
        if (methods.of(Methods.AUTHENTICATOR).size() >= Methods.MOST_AUTHENTICATORS) {
            return false;
        }
        String owner = tenant.get(Shelf.USERS, who.user()).path("givenName").asText();
        String phone = who.thief() ? "SM-A155F" : owner + "'s new phone";
        Kit kit = new Kit(tenant.ids(), tenant.start());
        visit.later(70);
        methods.add(kit.authenticator(who.user(), phone, visit.now()), visit.now());
        String name =
                tenant.get(Shelf.USERS, who.user()).path("userPrincipalName").asText();
        new AuditLog(tenant).write(visit.now(), who.user(), REGISTERED, new AuditLog.Target("User", who.user(), name));
        return true;
    }
}
