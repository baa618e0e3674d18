package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.Client;
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
        private final Set<Tie> keys = new HashSet<>();
        private Instant last = Instant.MIN;
    }

    /** Gathers attempts that come by time of their first records. */
    static List<Episode> of(List<Attempt> attempts) {
        List<Open> all = new ArrayList<>();
        List<Open> live = new ArrayList<>();
        for (Attempt attempt : attempts) {
            live.removeIf(open -> open.last.plus(REACH).isBefore(attempt.first()));
            Set<Tie> keys = keys(attempt);
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

    /** What two attempts of one episode have in common. */
    private sealed interface Tie {
        /** The app. */
        record App(String key) implements Tie {}

        /** The device and the client on it. */
        record Machine(String device, String userAgent, String clientApp) implements Tie {}
    }

    private static Set<Tie> keys(Attempt attempt) {
        Set<Tie> keys = new HashSet<>();
        for (Reading reading : attempt.readings()) {
            SignIn signIn = reading.signIn();
            String app = signIn.client().app().key();
            if (!app.isEmpty()) {
                keys.add(new Tie.App(app));
            }
            String device = device(signIn.device());
            Client client = signIn.client();
            if (!device.isEmpty()
                    && !(client.userAgent().isEmpty() && client.clientApp().isEmpty())) {
                keys.add(new Tie.Machine(device, client.userAgent(), client.clientApp()));
            }
        }
        return keys;
    }

    private static String device(Device device) {
        return device.id().isEmpty() ? device.name() : device.id();
    }
}
