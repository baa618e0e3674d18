package io.github.signindoctor.properties;

import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Machine;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Site;
import java.util.ArrayList;
import java.util.List;

/** Renames: the same stories lived by other people with other ids, addresses, networks and devices. */
final class Copies {
    /** From here on numbers of networks are for documentation and private use (RFC 5398, RFC 6996). */
    private static final int FIRST_OF_NOBODY = 64_496;

    private Copies() {}

    /** The log, and beside each row its copy. */
    static Log doubled(Log log) {
        List<Row> rows = new ArrayList<>(log.rows());
        log.rows().forEach(row -> rows.add(copy(row, log.tenant().id())));
        return new Log(log.tenant(), List.copyOf(rows), log.troubles(), log.nearMisses(), log.healthy());
    }

    /** The person who lives the copy. */
    static Person of(Person one, String tenant) {
        String home = one.homeTenant().equals(tenant) ? tenant : id(one.homeTenant());
        return new Person(id(one.id()), one.name() + " II", "ii." + one.upn(), home, one.kit(), one.method());
    }

    private static Row copy(Row row, String tenant) {
        Row.Keys keys = new Row.Keys(
                id(row.keys().request()),
                id(row.keys().correlation()),
                id(row.keys().original()),
                id(row.keys().session()));
        Row.Setting setting = new Row.Setting(
                place(row.setting().site()),
                machine(row.setting().machine()),
                row.setting().app());
        return new Row(
                keys, row.at(), of(row.who(), tenant), setting, row.ending(), row.factor(), row.policies(), row.flow());
    }

    private static Site place(Site site) {
        String address = site.address().contains(":")
                ? site.address().replace("2001:db8:", "2001:db8:f")
                : site.address().replaceFirst("^\\d+", "10");
        return new Site(address, site.city(), network(site.network()), site.named());
    }

    /** Another network of nobody's; a provider from which everybody can rent stays the same for everybody. */
    private static int network(int one) {
        return one < FIRST_OF_NOBODY ? one : one + 100_000;
    }

    private static Machine machine(Machine one) {
        String id = one.id().isEmpty() ? "" : id(one.id());
        String name = one.name().isEmpty() ? "" : one.name() + "-II";
        return new Machine(id, name, one.system(), one.browser(), one.trust(), one.compliant());
    }

    /** Another GUID of the same form. */
    private static String id(String guid) {
        return guid.substring(0, 1).equals("a") ? "b" + guid.substring(1) : swapped(guid);
    }

    private static String swapped(String guid) {
        return guid.substring(24, 36).substring(0, 8)
                + guid.substring(8, 24)
                + guid.substring(32, 36)
                + guid.substring(0, 8);
    }
}
