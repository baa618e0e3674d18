package io.github.signindoctor.samples;

import java.util.EnumSet;
import java.util.Set;

/** The tenant's Conditional Access policies. */
public enum Policy {
    SECOND_FACTOR("Second factor for everybody", "Mfa", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    NO_OLD_PROTOCOLS(
            "No old mail protocols",
            "Block",
            EnumSet.of(Condition.APPLICATION, Condition.USERS, Condition.CLIENT_TYPE)),
    HOME_COUNTRIES(
            "Only from our countries", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS, Condition.LOCATION)),
    COMPLIANT_TRIAL(
            "Compliant devices (trial)", "RequireCompliantDevice", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    SET_UP_AT_OFFICE(
            "Sign-in methods are set up at the office",
            "Block",
            EnumSet.of(Condition.APPLICATION, Condition.USERS, Condition.LOCATION)),
    PAYROLL_STAFF("Payroll for payroll staff", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    RISKY_SIGN_INS(
            "Risky sign-ins stay out",
            "Block",
            EnumSet.of(Condition.APPLICATION, Condition.USERS, Condition.SIGN_IN_RISK)),
    HEALTHY_DEVICES(
            "Healthy devices only", "RequireCompliantDevice", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    OWN_DEVICES("Own devices only", "RequireDomainJoinedDevice", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    SHOWN_DEVICES("Stock from shown devices", "RequireCompliantDevice", EnumSet.of(Condition.APPLICATION)),
    PROTECTED_APPS("Mail in protected apps", "RequireApprovedApp", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    HOUSE_RULES("House rules", "Terms of use 2026", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    STRONG_FACTORS("Strong factors", "Authentication strength", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    NO_CODES_ON_DEVICES("No borrowed codes", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    OFFICE_LINES("Stock only from our lines", "Block", EnumSet.of(Condition.APPLICATION, Condition.LOCATION)),
    MAIL_BEHIND("Mail behind the gate", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    MONDAY_CHANGE("Finance, new", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS)),
    RISKY_PEOPLE(
            "Risky people stay out", "Block", EnumSet.of(Condition.APPLICATION, Condition.USERS, Condition.USER_RISK));

    /** Name that the administrators gave it. */
    public final String title;

    /** The grant control. */
    public final String control;

    /** Conditions that hold when it applies. */
    final Set<Condition> conditions;

    Policy(String title, String control, Set<Condition> conditions) {
        this.title = title;
        this.control = control;
        this.conditions = conditions;
    }

    /** Object id, the same for every seed. */
    public String id() {
        return new Chance(0x70_6F_6CL).fork(name()).guid();
    }

    /** This policy, applied, with a result in Graph's words. */
    Applied gives(String result) {
        return new Applied(this, result, conditions, EnumSet.noneOf(Condition.class));
    }

    /** This policy, not applied because one condition did not hold. */
    Applied leaves(String result, Condition missed) {
        Set<Condition> held = EnumSet.copyOf(conditions);
        held.remove(missed);
        return new Applied(this, result, held, EnumSet.of(missed));
    }
}
