package io.github.signindoctor.sandbox.tenant;

import static io.github.signindoctor.sandbox.tenant.Trouble.CALLER;
import static io.github.signindoctor.sandbox.tenant.Trouble.DISABLED;
import static io.github.signindoctor.sandbox.tenant.Trouble.DRIFTING_TOKEN;
import static io.github.signindoctor.sandbox.tenant.Trouble.EMERGENCY;
import static io.github.signindoctor.sandbox.tenant.Trouble.FULL;
import static io.github.signindoctor.sandbox.tenant.Trouble.GUEST;
import static io.github.signindoctor.sandbox.tenant.Trouble.HOURLY;
import static io.github.signindoctor.sandbox.tenant.Trouble.LOST_PHONE;
import static io.github.signindoctor.sandbox.tenant.Trouble.NEW_HIRE;
import static io.github.signindoctor.sandbox.tenant.Trouble.NONE;
import static io.github.signindoctor.sandbox.tenant.Trouble.PER_USER;
import static io.github.signindoctor.sandbox.tenant.Trouble.PRESSED;
import static io.github.signindoctor.sandbox.tenant.Trouble.RISKY_UNREGISTERED;
import static io.github.signindoctor.sandbox.tenant.Trouble.SCRIPT;
import static io.github.signindoctor.sandbox.tenant.Trouble.SHUT_OUT;
import static io.github.signindoctor.sandbox.tenant.Trouble.SILENT_CLIENT;
import static io.github.signindoctor.sandbox.tenant.Trouble.STALE_TABLET;

import java.util.ArrayList;
import java.util.List;

/** Who there is. */
final class Cast {
    /** In scope of the policy for Temporary Access Passes. */
    static final String STAFF = "Staff";

    /** Who changed a policy and disabled an account this morning. */
    static final String ADMIN = "Tove Berg";

    static final String FIELD = "Field staff";
    static final String PAYROLL = "Payroll";
    static final String SET_FREE = "CA07 exceptions";
    static final String NO_MFA_POLICY = "CA01 exceptions";

    private static final List<String> GIVEN = List.of(
            "Alba", "Bruno", "Cora", "Dario", "Elin", "Felix", "Greta", "Hana", "Ivo", "Jana", "Karl", "Lina", "Marek",
            "Nora", "Otto", "Petra", "Rosa", "Simon", "Tilda", "Viktor");
    private static final List<String> FAMILY = List.of(
            "Adler", "Bakker", "Costa", "Duarte", "Evans", "Fischer", "Garcia", "Hansen", "Ilves", "Jensen", "Keller",
            "Lopez", "Moreau", "Novak", "Olsen", "Pereira", "Rossi", "Silva", "Tanaka", "Weber");

    private Cast() {}

    static List<Persona> all(int colleagues) {
        List<Persona> all = new ArrayList<>(List.of(
                person(
                        "Mira Sanders",
                        "Service desk",
                        CALLER,
                        List.of(
                                Roles.AUTHENTICATION,
                                Roles.CONDITIONAL_ACCESS,
                                Roles.SECURITY,
                                Roles.AUTHENTICATION_POLICY,
                                Roles.GLOBAL_READER,
                                Roles.USER)),
                person(ADMIN, "Systems engineer", NONE, List.of(Roles.CONDITIONAL_ACCESS, Roles.USER)),
                person("Ada Lindqvist", "Account manager", LOST_PHONE, List.of()),
                new Persona("Ben Okafor", "Buyer", PRESSED, List.of(), List.of(STAFF, SET_FREE), false),
                person("Chloe Martin", "Controller", DRIFTING_TOKEN, List.of()),
                person("Dmitri Petrov", "Analyst", RISKY_UNREGISTERED, List.of()),
                field("Emma Novotna"),
                field("Farid Haddad"),
                field("Grace Lim"),
                field("Hugo Brandt"),
                field("Ines Ferreira"),
                new Persona("Giulia Conti", "Consultant", GUEST, List.of(), List.of(SET_FREE), true),
                person("Henrik Aas", "Head of IT", LOST_PHONE, List.of(Roles.GLOBAL_ADMINISTRATOR)),
                person("Noor Rahman", "Designer", FULL, List.of()),
                person("Jonas Weber", "Engineer", STALE_TABLET, List.of()),
                new Persona("Kaya Demir", "Payroll clerk", HOURLY, List.of(), List.of(STAFF, PAYROLL), false),
                new Persona("Lena Vogel", "Trainee", NEW_HIRE, List.of(), List.of(SET_FREE), true),
                new Persona("Oskar Lund", "Storekeeper", PER_USER, List.of(), List.of(STAFF, NO_MFA_POLICY), false),
                person("Pavel Horak", "Driver", DISABLED, List.of()),
                person("Quinn Doyle", "Editor", SILENT_CLIENT, List.of()),
                new Persona("Backup Service", "Nightly copies", SCRIPT, List.of(), List.of(), false),
                new Persona("Emergency One", "Nobody", EMERGENCY, List.of(), List.of(), false)));
        for (int i = 0; i < colleagues; i++) {
            all.add(person(colleague(i), "Colleague", NONE, List.of()));
        }
        return all;
    }

    /** A number makes the name single where the names run out. */
    private static String colleague(int index) {
        int pairs = GIVEN.size() * FAMILY.size();
        int pair = Math.floorMod(index * 41 + 7, pairs);
        String name = GIVEN.get(pair % GIVEN.size()) + " " + FAMILY.get(pair / GIVEN.size());
        return index < pairs ? name : name + (index / pairs + 1);
    }

    private static Persona person(String name, String title, Trouble trouble, List<String> roles) {
        return new Persona(name, title, trouble, roles, List.of(STAFF), false);
    }

    private static Persona field(String name) {
        return new Persona(name, "Field engineer", SHUT_OUT, List.of(), List.of(STAFF, FIELD), true);
    }
}
