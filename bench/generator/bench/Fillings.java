package bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is different in every record, for JSON and CSV alike. */
final class Fillings {

    private static final long REQUEST = 0x726571;
    private final Map<String, BiConsumer<Line, Event>> all = new HashMap<>();
    private final People people;
    private final UnaryOperator<String> escape;
    private final byte[][] names;
    private final byte[][] upns;

    /** Takes how a text is written inside a value. */
    Fillings(People people, UnaryOperator<String> escape) {
        this.people = people;
        this.escape = escape;
        this.names = new byte[people.count][];
        this.upns = new byte[people.count][];
        for (int user = 0; user < people.count; user++) {
            names[user] = bytes(people.name(user));
            upns[user] = bytes(people.upn(user));
        }
        keys();
        times();
        who();
        where();
        what();
    }

    Map<String, BiConsumer<Line, Event>> all() {
        return all;
    }

    private void keys() {
        put("id", (line, event) -> line.guid(people.seed ^ REQUEST, event.serial()));
        put("original", (line, event) -> line.guid(people.seed ^ REQUEST, event.original()));
        put("correlation", (line, event) -> line.guid(people.seed ^ 0x636F72, event.original()));
        put(
                "session",
                (line, event) ->
                        line.guid(people.seed ^ 0x736573 ^ event.machine().ordinal(), event.user()));
        put("token", (line, event) -> token(line, event.serial()));
        put("latency", (line, event) -> line.ascii(Integer.toString(60 + Mix.below(940, event.serial(), 1))));
    }

    private void times() {
        put("second", (line, event) -> Clock.seconds(line, event.time()).ascii("Z"));
        put(
                "tick",
                (line, event) -> Clock.ticks(line, event.time(), event.serial()).ascii("+00:00"));
        put(
                "emitted",
                (line, event) ->
                        Clock.ticks(line, event.emitted(), event.serial()).ascii("Z"));
    }

    private void who() {
        put("name", (line, event) -> line.add(names[event.user()]));
        put("upn", (line, event) -> line.add(upns[event.user()]));
        put("user", (line, event) -> people.id(event.user(), line));
    }

    private void where() {
        put("address", (line, event) -> people.address(line, event.user(), event.spot(), stranger(event)));
        put(
                "network",
                (line, event) ->
                        line.ascii(Integer.toString(people.network(event.user(), event.spot(), stranger(event)))));
        byTown("city", town -> town.title);
        byTown("state", town -> town.state);
        byTown("country", town -> town.country);
        byTown("latitude", town -> Double.toString(town.latitude));
        byTown("longitude", town -> Double.toString(town.longitude));
        byTown("location", town -> town.title + ", " + town.state + ", " + town.country);
    }

    private void what() {
        byApp("app", app -> app.title);
        byApp("appId", app -> app.id);
        byApp("resource", app -> app.resource.title);
        byApp("resourceId", app -> app.resource.id);
        byApp("maker", app -> app.own() ? Names.TENANT : Names.MICROSOFT);
        put("client", (line, event) -> line.ascii(Names.client(event)));
        put("agent", (line, event) -> line.ascii(Names.agent(event, people)));
        put("browser", (line, event) -> line.ascii(Names.browser(event)));
        put("system", (line, event) -> line.ascii(Names.system(event, people)));
        put("device", (line, event) -> device(line, event));
        put("deviceName", (line, event) -> deviceName(line, event));
        put(
                "compliant",
                (line, event) ->
                        line.ascii(Boolean.toString(Names.owned(event) && event.machine() != Machine.SICK_DESK)));
        put("managed", (line, event) -> line.ascii(Boolean.toString(Names.owned(event))));
        put(
                "yesCompliant",
                (line, event) -> line.ascii(Names.owned(event) && event.machine() != Machine.SICK_DESK ? "Yes" : "No"));
        put("yesManaged", (line, event) -> line.ascii(Names.owned(event) ? "Yes" : "No"));
        put("trust", (line, event) -> line.ascii(Names.trust(event)));
    }

    private void device(Line line, Event event) {
        if (Names.owned(event)) {
            int which = event.machine() == Machine.PHONE ? 1 : 0;
            line.guid(people.seed ^ 0x646576 ^ which, event.user());
        }
    }

    private void deviceName(Line line, Event event) {
        if (Names.owned(event)) {
            line.ascii(event.machine() == Machine.PHONE ? "CTS-PH-" : "CTS-NB-").digits(event.user(), 6);
        }
    }

    private int stranger(Event event) {
        return people.count < 2000 ? 0 : event.user() % (people.count / 2000);
    }

    private void token(Line line, long serial) {
        long bits = Mix.of(serial, 5);
        for (int at = 0; at < 22; at++) {
            line.ascii(Names.BASE64[(int) (bits >>> at * 2) & 63]);
        }
    }

    private void byTown(String name, Function<Town, String> value) {
        byte[][] texts = new byte[Town.values().length][];
        for (Town town : Town.values()) {
            texts[town.ordinal()] = bytes(value.apply(town));
        }
        put(
                name,
                (line, event) -> line.add(texts[
                        people.town(event.user(), event.spot(), stranger(event)).ordinal()]));
    }

    private void byApp(String name, Function<App, String> value) {
        byte[][] texts = new byte[App.values().length][];
        for (App app : App.values()) {
            texts[app.ordinal()] = bytes(value.apply(app));
        }
        put(name, (line, event) -> line.add(texts[event.app().ordinal()]));
    }

    private byte[] bytes(String text) {
        return escape.apply(text).getBytes(StandardCharsets.UTF_8);
    }

    private void put(String name, BiConsumer<Line, Event> filling) {
        all.put(name, filling);
    }
}
