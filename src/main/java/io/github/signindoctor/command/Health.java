package io.github.signindoctor.command;

import io.github.signindoctor.command.HealthCheck.Mark;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.settings.Setting;
import io.github.signindoctor.settings.Settings;
import io.github.signindoctor.settings.SettingsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Looks at one thing after the other, from this machine to the tenant's log. */
final class Health {
    private static final List<String> ALL =
            List.of("settings", "graph", "clock", "sign-in", "permissions", "licence", "sign-in log", "throttling");

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
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory at most");
        add("characters", Mark.OK, screen.style().unicode() ? "Unicode" : "ASCII, for the terminal speaks no UTF-8");
        boolean isWatched = screen.io().terminal().out();
        add("terminal", Mark.OK, isWatched ? screen.columns() + " columns" : "none: output goes to a pipe or a file");
        try (Line line = Line.of(live, screen)) {
            settings(line.settings());
            new TenantHealth(line, checks::add).look();
        } catch (SettingsException e) {
            add("settings", Mark.ERROR, e.getMessage() + "; " + e.help());
        } catch (GraphException e) {
            add(place(e.reason()), Mark.ERROR, e.getMessage() + "; " + e.help());
        }
        fill();
        checks.sort(Comparator.comparingInt(each -> ALL.indexOf(each.name())));
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

    /** A line for each thing, also for what could not be asked. */
    private void fill() {
        boolean isIn = checks.stream().anyMatch(each -> each.name().equals("graph") && each.mark() == Mark.OK);
        String why = "not asked: " + (isIn ? "no sign-in" : "Graph was not reached");
        for (String name : ALL) {
            if (checks.stream().noneMatch(each -> each.name().equals(name))) {
                add(name, Mark.SKIPPED, why);
            }
        }
    }
}
