package io.github.signindoctor.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The clients that a revoke of sessions would disturb.
 *
 * @param age how long ago a time is, in words
 */
record InUseLines(Function<Instant, String> age) {
    private static final int MOST_CLIENTS = 12;

    /** Old clients first: those do not ask a person, they just stop. */
    List<String> of(List<Report.InUse> clients) {
        List<String> lines = new ArrayList<>();
        for (String kind : List.of("legacy", "app-password", "mail", "app")) {
            clients.stream()
                    .filter(each -> each.kind().equals(kind))
                    .map(each -> each.app() + client(each) + ", last " + age.apply(each.last()))
                    .forEach(lines::add);
        }
        int more = lines.size() - MOST_CLIENTS;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_CLIENTS, lines.size())));
        if (more > 0) {
            shown.add("and " + more + " more");
        }
        return shown;
    }

    private static String client(Report.InUse use) {
        String words = (use.client() + note(use.kind())).replaceFirst("^; ", "");
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String note(String kind) {
        return switch (kind) {
            case "legacy" -> "; an old protocol that cannot show a second factor";
            case "app-password" -> "; with an app password";
            default -> "";
        };
    }
}
