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

    private final List<Open> all = new ArrayList<>();
    private final List<Open> live = new ArrayList<>();

    private Episodes() {}

    /** Gathers attempts that come by time of their first records. */
    static List<Episode> of(List<Attempt> attempts) {
        Episodes episodes = new Episodes();
        for (Attempt attempt : attempts) {
            episodes.add(attempt);
        }
        Episode[] gathered = new Episode[episodes.all.size()];
        for (int at = 0; at < gathered.length; at++) {
            gathered[at] = new Episode(episodes.all.get(at).attempts);
        }
        return List.of(gathered);
    }

    private void add(Attempt attempt) {
        close(attempt.first());
        Open open = find(attempt);
        if (open == null) {
            open = new Open();
            all.add(open);
            live.add(open);
        }
        open.add(attempt);
    }

    private void close(Instant now) {
        for (int at = live.size() - 1; at >= 0; at--) {
            if (live.get(at).last.plus(REACH).isBefore(now)) {
                live.remove(at);
            }
        }
    }

    /** The first that has something in common with the attempt; null where none has. */
    private Open find(Attempt attempt) {
        for (Open open : live) {
            if (open.takes(attempt)) {
                return open;
            }
        }
        return null;
    }

    private static final class Open {
        private final List<Attempt> attempts = new ArrayList<>(2);
        private Instant last = Instant.MIN;
        /** Those of the record that came last: mostly those of the next one, too. */
        private Client client;

        private Device device;
        /** Apps by their keys, and machines; empty until an attempt comes with something else than the last one. */
        private Set<Object> ties = Set.of();

        private boolean takes(Attempt attempt) {
            for (Reading reading : attempt.readings()) {
                Client with = reading.signIn().client();
                boolean sameApp = with == client && !with.app().key().isEmpty();
                if (sameApp || with == client && reading.signIn().device() == device && Tie.shows(with, device)) {
                    return true;
                }
            }
            return isTied(attempt);
        }

        private boolean isTied(Attempt attempt) {
            if (ties.isEmpty()) {
                ties = new HashSet<>();
                for (Attempt each : attempts) {
                    tie(each);
                }
            }
            for (Reading reading : attempt.readings()) {
                Client with = reading.signIn().client();
                Device on = reading.signIn().device();
                if (ties.contains(with.app().key()) || Tie.shows(with, on) && ties.contains(new Tie(on, with))) {
                    return true;
                }
            }
            return false;
        }

        private void add(Attempt attempt) {
            attempts.add(attempt);
            last = last.isAfter(attempt.last()) ? last : attempt.last();
            if (!ties.isEmpty()) {
                tie(attempt);
            }
            SignIn latest =
                    attempt.readings().get(attempt.readings().size() - 1).signIn();
            client = latest.client();
            device = latest.device();
        }

        private void tie(Attempt attempt) {
            for (Reading reading : attempt.readings()) {
                Client with = reading.signIn().client();
                if (!with.app().key().isEmpty()) {
                    ties.add(with.app().key());
                }
                if (Tie.shows(with, reading.signIn().device())) {
                    ties.add(new Tie(reading.signIn().device(), with));
                }
            }
        }
    }

    /** A device and the client on it, which two attempts of one episode may have in common. */
    private static final class Tie {
        private final String device;
        private final Client client;

        Tie(Device device, Client client) {
            this.device = key(device);
            this.client = client;
        }

        static boolean shows(Client client, Device device) {
            return !key(device).isEmpty()
                    && !(client.userAgent().isEmpty() && client.clientApp().isEmpty());
        }

        private static String key(Device device) {
            return device.id().isEmpty() ? device.name() : device.id();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tie tie
                    && tie.device.equals(device)
                    && tie.client.userAgent().equals(client.userAgent())
                    && tie.client.clientApp().equals(client.clientApp());
        }

        @Override
        public int hashCode() {
            return (device.hashCode() * 31 + client.userAgent().hashCode()) * 31
                    + client.clientApp().hashCode();
        }
    }
}
