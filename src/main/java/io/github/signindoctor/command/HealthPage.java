package io.github.signindoctor.command;

import io.github.signindoctor.report.JsonText;
import io.github.signindoctor.report.Visible;
import java.util.List;
import java.util.Locale;

/** Draws what the doctor found. */
final class HealthPage {
    private static final int INDENT = 17;

    private HealthPage() {}

    static String text(List<HealthCheck> checks, String verdict, Screen screen) {
        StringBuilder text = new StringBuilder();
        for (HealthCheck each : checks) {
            String name = each.name()
                    + " ".repeat(Math.max(1, INDENT - 4 - each.name().length()));
            String line = each.mark().sign() + " " + name + " " + Visible.of(each.text());
            Hanging.lines(line, screen.columns())
                    .forEach(part -> text.append(part).append('\n'));
        }
        return text.append("verdict: ").append(verdict).append('\n').toString();
    }

    static String json(List<HealthCheck> checks, String verdict) {
        StringBuilder text = new StringBuilder("{\n  \"schemaVersion\": \"1\",\n  \"checks\": [");
        String comma = "\n";
        for (HealthCheck each : checks) {
            String mark = each.mark().name().toLowerCase(Locale.ROOT);
            text.append(comma)
                    .append("    {\"name\": ")
                    .append(quoted(each.name()))
                    .append(", \"mark\": ")
                    .append(quoted(mark))
                    .append(", \"text\": ")
                    .append(quoted(each.text()))
                    .append('}');
            comma = ",\n";
        }
        return text.append("\n  ],\n  \"verdict\": ")
                .append(quoted(verdict))
                .append("\n}\n")
                .toString();
    }

    private static String quoted(String text) {
        return JsonText.quote(text);
    }
}
