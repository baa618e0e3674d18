package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers attempts into episodes. */
final class Episodes {
    private static final Duration REACH = Duration.ofMinutes(10);

    private Episodes() {}

    private static final class Open {
        private final List<Attempt> attempts = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private Instant last = Instant.MIN;
    }

    /** Gathers attempts that come by time of their first records. */
    static List<Episode> of(List<Attempt> attempts) {
        List<Open> all = new ArrayList<>();
        List<Open> live = new ArrayList<>();
        for (Attempt attempt : attempts) {
            live.removeIf(open -> open.last.plus(REACH).isBefore(attempt.first()));
            Set<String> keys = keys(attempt);
            Open open = live.stream()
                    .filter(each -> each.keys.stream().anyMatch(keys::contains))
                    .findFirst()
                    .orElseGet(() -> {
                        Open fresh = new Open();
                        all.add(fresh);
                        live.add(fresh);
                        return fresh;
                    });
            open.attempts.add(attempt);
            open.keys.addAll(keys);
            open.last = open.last.isAfter(attempt.last()) ? open.last : attempt.last();
        }
        return all.stream().map(open -> new Episode(open.attempts)).toList();
    }

    private static Set<String> keys(Attempt attempt) {
        Set<String> keys = new HashSet<>();
        for (Reading reading : attempt.readings()) {
            SignIn signIn = reading.signIn();
            String app = signIn.client().app().key();
            if (!app.isEmpty()) {
                keys.add("app " + app);
            }
            String device = device(signIn.device());
            String client = signIn.client().userAgent() + signIn.client().clientApp();
            if (!device.isEmpty() && !client.isEmpty()) {
                keys.add("device " + device + " client " + client);
            }
        }
        return keys;
    }

    private static String device(Device device) {
        return device.id().isEmpty() ? device.name() : device.id();
    }
}
