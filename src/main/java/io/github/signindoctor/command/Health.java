package io.github.signindoctor.command;

import io.github.signindoctor.command.HealthCheck.Mark;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Watcher;
import io.github.signindoctor.settings.Setting;
import io.github.signindoctor.settings.Settings;
import io.github.signindoctor.settings.SettingsException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Looks at one thing after the other, from this machine to the tenant's log. */
final class Health {
    /** Tokens are valid from their making on; Microsoft allows five minutes of difference. */
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private static final Duration NOTEWORTHY = Duration.ofMinutes(1);

    private final LiveOptions live;
    private final Screen screen;
    private final List<HealthCheck> checks = new ArrayList<>();

    Health(LiveOptions live, Screen screen) {
        this.live = live;
        this.screen = screen;
    }

    List<HealthCheck> checks() throws IOException {
        add(
                "java",
                Mark.OK,
                System.getProperty("java.version") + ", "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory");
        add("characters", Mark.OK, screen.style().unicode() ? "Unicode" : "ASCII, for the terminal speaks no UTF-8");
        boolean isWatched = screen.io().terminal().out();
        add("terminal", Mark.OK, isWatched ? screen.columns() + " columns" : "none: output goes to a pipe or a file");
        try (Line line = Line.of(live, screen)) {
            settings(line.settings());
            tenant(line);
        } catch (SettingsException e) {
            add("settings", Mark.ERROR, e.getMessage() + "; " + e.help());
        } catch (GraphException e) {
            add(place(e.reason()), Mark.ERROR, e.getMessage() + "; " + e.help());
        }
        return List.copyOf(checks);
    }

    private static String place(Reason reason) {
        if (reason == Reason.USAGE) {
            return "settings";
        }
        return reason.isAccess() ? "sign-in" : "graph";
    }

    private void add(String name, Mark mark, String text) {
        checks.add(new HealthCheck(name, mark, text));
    }

    private void settings(Settings settings) {
        StringJoiner values = new StringJoiner(", ");
        for (Setting setting : Setting.values()) {
            settings.value(setting)
                    .ifPresent(value -> values.add(setting.word() + " " + value.text() + " (" + value.origin() + ")"));
        }
        add("settings", Mark.OK, "profile '" + settings.profile() + "'" + (values.length() == 0 ? "" : ": " + values));
    }

    private void tenant(Line line) throws GraphException {
        LiveTenant tenant = line.open(Watcher.NOBODY);
        Greeting greeting = tenant.greet();
        add("graph", Mark.OK, line.endpoint().graph() + " answers");
        clock(greeting, line.endpoint().isLocal());
        var found = tenant.whoAmI(greeting);
        add("sign-in", Mark.OK, found.account().isEmpty() ? "the token is accepted" : found.account());
        for (var lacking : found.lacking()) {
            add("permission", Mark.WARNING, lacking.permission() + " is missing: " + lacking.costs());
        }
        add("licence", found.licence().startsWith("Entra") ? Mark.OK : Mark.WARNING, found.licence());
        log(tenant);
    }

    /** A practice tenant has a time of its own. */
    private void clock(Greeting greeting, boolean isLocal) {
        if (greeting.time().isEmpty()) {
            add("clock", Mark.WARNING, "the answers carry no date, so the clock cannot be compared");
            return;
        }
        Duration off = Duration.between(greeting.time().get(), Instant.now());
        Duration size = off.abs();
        String text = rounded(size) + (off.isNegative() ? " behind" : " ahead of") + " the service";
        if (isLocal) {
            add("clock", Mark.OK, text + ", which is on this machine and may have a time of its own");
        } else if (size.compareTo(ALLOWED) > 0) {
            add("clock", Mark.ERROR, text + "; set this machine's clock");
        } else {
            add("clock", size.compareTo(NOTEWORTHY) > 0 ? Mark.WARNING : Mark.OK, text);
        }
    }

    private static String rounded(Duration size) {
        if (size.compareTo(Duration.ofMinutes(2)) < 0) {
            return size.toSeconds() + " s";
        }
        if (size.compareTo(Duration.ofHours(2)) < 0) {
            return size.toMinutes() + " min";
        }
        return size.compareTo(Duration.ofDays(2)) < 0 ? size.toHours() + " h" : size.toDays() + " days";
    }

    private void log(LiveTenant tenant) {
        try {
            tenant.probe();
            add("sign-in log", Mark.OK, "can be read, not throttled");
        } catch (GraphException e) {
            Mark mark = e.reason() == Reason.THROTTLED ? Mark.WARNING : Mark.ERROR;
            add("sign-in log", mark, e.getMessage() + "; " + e.help());
        }
    }
}
