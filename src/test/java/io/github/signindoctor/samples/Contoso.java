package io.github.signindoctor.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The made-up tenant: its id and its people, all drawn from the seed. */
public final class Contoso {

    /** Number of people in the sample tenant. */
    public static final int PEOPLE = 60;

    /** Microsoft's own tenant, which owns the first-party applications. */
    public static final String MICROSOFT_TENANT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    private static final List<String> GIVEN = List.of(
            "Aoife",
            "Bram",
            "Chidi",
            "Dervla",
            "Eskil",
            "Femke",
            "Gijs",
            "Hanneke",
            "Iseult",
            "Joost",
            "Keira",
            "Lieke",
            "Mireille",
            "Niamh",
            "Oisin",
            "Pilar",
            "Quentin",
            "Roisin",
            "Sander",
            "Tamsin");
    private static final List<String> FAMILY = List.of(
            "Brennan",
            "Claassen",
            "Devlin",
            "Eijkman",
            "Fokkema",
            "Gallagher",
            "Hoekstra",
            "Kavanagh",
            "Lenaerts",
            "Mulder",
            "Nolan",
            "Oosterhuis",
            "Postma",
            "Quigley",
            "Ruane",
            "Sheridan",
            "Terpstra",
            "Vermeer",
            "Wiersma",
            "Zuidema");
    private static final List<Method> METHODS =
            List.of(Method.PUSH, Method.PUSH, Method.OATH, Method.PUSH, Method.SMS, Method.PUSH);

    private final String id;
    private final List<Person> people;

    private Contoso(String id, List<Person> people) {
        this.id = id;
        this.people = people;
    }

    /** The tenant of a seed with so many people. */
    public static Contoso of(long seed, int size) {
        Chance chance = new Chance(seed);
        String id = chance.fork("tenant").guid();
        List<Person> people = IntStream.range(0, size)
                .mapToObj(index -> person(chance.fork("person " + index), index, id))
                .toList();
        return new Contoso(id, people);
    }

    /** Tenant id. */
    public String id() {
        return id;
    }

    /** Everybody, in fixed order. */
    public List<Person> people() {
        return people;
    }

    /** A guest from a partner whose account stands in a tenant of its own. */
    Person guest(Person host, Chance chance) {
        String upn = host.upn().replace("@contoso.example", "@partner.example");
        return new Person(host.id(), host.name(), upn, chance.fork("partner").guid(), host.kit(), host.method());
    }

    private static Person person(Chance chance, int index, String tenant) {
        String given = GIVEN.get(index % 20);
        String family = FAMILY.get((index * 7 + index / 20 * 3) % 20);
        String again = index < 400 ? "" : String.valueOf(index / 400);
        String upn = (given + "." + family + again).toLowerCase(Locale.ROOT) + "@contoso.example";
        Site office = index % 5 == 4 ? Site.BRANCH : Site.OFFICE;
        Person.Kit kit =
                new Person.Kit(Machine.desk(chance, index), Machine.phone(chance, index), office, Site.home(index));
        return new Person(chance.guid(), given + " " + family, upn, tenant, kit, METHODS.get(index % METHODS.size()));
    }
}
